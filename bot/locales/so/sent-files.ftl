# Faylasha ay kuwa liiska ilaaliyaa wada hadalka ku diraan.

admin-import-caption = Si fayl loo qaato (CSV, XLSX ama JSON), ku dir erayga { $command } oo faylka lagu qoro.
admin-file-large = Faylku aad buu u weyn yahay: halkan ugu badnaan { $most } MB ayaa laga akhriyi karaa. Kuwa ka weyn waxaa soo geliya qofka server-ka maamula.
admin-file-lost = Faylka lagama soo qaadi karin wada hadalkan; waxba lama beddelin. Fadlan mar kale dir.
