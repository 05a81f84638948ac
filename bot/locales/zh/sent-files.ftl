# Files that those who keep the directory send in a chat.

admin-import-caption = 要导入文件（CSV、XLSX 或 JSON），发送时请在说明里写 { $command }。
admin-file-large = 文件太大：这里最多能读 { $most } MB。更大的由管服务器的人导入。
admin-file-lost = 没能从这个聊天取到文件；什么都没有改。请再发一次。
