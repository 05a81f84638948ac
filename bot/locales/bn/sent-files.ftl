# Files that those who keep the directory send in a chat.

admin-import-caption = ফাইল (CSV, XLSX বা JSON) নিতে এই শব্দটি ক্যাপশনে লিখে পাঠান: { $command }
admin-file-large = ফাইলটি খুব বড়: এখানে বড়জোর { $most } MB পড়া যায়। বড়গুলো সার্ভার যে চালায় সে নেয়।
admin-file-lost = এই চ্যাট থেকে ফাইলটি আনা গেল না; কিছু বদলানো হয়নি। আবার পাঠান।
