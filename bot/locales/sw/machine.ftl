# Tafsiri ya mashine kwenye mazungumzo, kwa lugha ambazo hazikufundishwa.

machine-on = Kuanzia hapa Google inatafsiri kati yetu na inaona kinachoandikwa. Inaweza kukosea. Ninachosema kwenye hatari hakitafsiriwi kamwe.
machine-off = Hakuna mashine inayotafsiri hapa sasa.
machine-failed = Tafsiri haikufanya kazi safari hii. Ninajibu nilichoelewa mwenyewe.
button-machine-off = Bila tafsiri
