# نصوص الأماكن التي ترجمها شخص أو آلة
translated-by-machine = (ترجمة آلية) { $text }
card-name-translated = { $name } – { $meaning }
details-about = عن المكان: { $text }
