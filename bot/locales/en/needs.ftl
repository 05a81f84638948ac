# What people looked for and did not find nearby: pictures and tables for those who can change it.
needs-title = Care that people looked for and did not find within 30 km
needs-months-title = Where people asked from, month by month
needs-period = { $since } to { $until }
needs-legend = Requests
needs-near = near { $place }, { $country }
needs-elsewhere = { $country }, elsewhere
needs-several-countries = several countries
needs-several-kinds = several kinds of care
needs-method = A conversation counts a need once. Groups under { $fewest } are joined with others, and every figure has noise (epsilon { $epsilon }): it may be a few off.
needs-limits = Counted are people who wrote to Amana, not all who need care.
needs-none = Nothing can be shown for these months.
button-do-unmet = What was not found
admin-about-unmet = what people looked for and did not find nearby
admin-usage-unmet = unmet ne dental
needs-row = { $where }: { $what }, { $count } ± { $margin }
