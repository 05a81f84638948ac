# Files that those who keep the directory send in a chat.

admin-import-caption = ፋይል (CSV፣ XLSX ወይም JSON) ለማስገባት፣ { $command } የሚለውን ቃል እንደ መግለጫ ጽሑፍ አድርገው ይላኩት።
admin-file-large = ፋይሉ በጣም ትልቅ ነው፦ እዚህ ቢበዛ { $most } ሜባ ይነበባል። ትልልቆቹን አገልጋዩን የሚያስተዳድረው ያስገባል።
admin-file-lost = ፋይሉን ከዚህ ውይይት ማግኘት አልተቻለም፤ ምንም አልተቀየረም። እባክዎ እንደገና ይላኩት።
