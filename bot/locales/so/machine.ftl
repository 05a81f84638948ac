# Turjumaadda mashiinka ee wada hadalka.

machine-on = Halkan wixii ka dambeeya Google ayaa inoo turjumaya, wuxuuna arkaa waxa la qoro. Wuu qaldami karaa. Waxaan khatarta ku iraahdo weligeed lama turjumo.
machine-off = Hadda mashiin halkan wax kuma turjumo.
machine-failed = Turjumaaddu markan ma shaqayn. Waxaan ka jawaabayaa wixii aan aniga fahmay.
button-machine-off = Turjumaad la'aan
