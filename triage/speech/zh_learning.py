"""Chinese for training."""

from __future__ import annotations

TABLE: dict[str, str] = {
    "How many folds of cross-validation.": "交叉验证的折数。",
    "Write the confusion matrix and the learning curve as SVG pictures.": "把混淆矩阵和学习曲线写成 SVG 图。",
    "Only build the model, without scores.": "只建模型，不算分数。",
    "There are no texts to learn from.": "没有可供学习的文本。",
    "models/seed.jsonl comes with the program; install it anew.": "models/seed.jsonl 随程序提供；请重新安装。",
    "training on {n} messages": "用 {n} 封邮件训练",
    "The model {version} is in place, trained on all {n} messages.": "模型 {version} 已就位，用全部 {n} 封邮件训练。",
    "messages": "邮件数",
    "accuracy": "准确率",
    "cross-validated": "交叉验证",
    "held out": "留出",
    "Who was taken for whom (rows: what it is; columns: what it was taken for)": "谁被认成了谁（行：实际种类；列：判成的种类）",
    "learnt from": "学习邮件数",
    "kind": "种类",
    "precision": "精确率",
    "recall": "召回率",
    "Name a folder that you may write in.": "请指定一个您可以写入的文件夹。",
}
