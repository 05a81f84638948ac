# Words of the taxonomy, as people say them

service-primary_care = 看医生
service-emergency_care = 急诊科
service-maternal = 怀孕和分娩
service-child_health = 儿科
service-vaccination = 打疫苗
service-mental_health = 心理健康
service-sexual_reproductive = 妇科和避孕
service-hiv_sti = 艾滋病和性病
service-tb = 肺结核
service-chronic_disease = 慢性病
service-dental = 牙科
service-eye_care = 眼科
service-pharmacy = 药品
service-violence_support = 遭受暴力后的帮助
service-substance_use = 戒酒戒毒
service-occupational_health = 工伤
service-disability_rehab = 残疾和康复
service-insurance_advice = 保险咨询
service-social_legal_advice = 社会和法律咨询
service-interpreting = 口译

status-undocumented = 没有身份
status-asylum_seeker = 庇护申请中
status-refugee_or_protected = 难民、受保护
status-temporary_protection = 临时保护
status-labour_migrant = 工作居留
status-eu_mobile = 欧盟公民
status-student = 学生
status-visitor = 短期访问
status-resident = 长居、公民
status-prefer_not_to_say = 不想说

attribute-free_of_charge = 不收费
attribute-no_documents = 不要证件
attribute-anonymous = 不用名字
attribute-walk_in = 不用预约
attribute-open_now = 现在开门
attribute-female_staff = 可要求女性接待
attribute-interpreter = 有口译
attribute-wheelchair = 无台阶
attribute-lgbtiq_friendly = 对 LGBTIQ 友好
attribute-remote = 电话或网上

# Intents, as the best guesses offered when a message was not understood (at most 20 characters)
guess-find_care = 找医疗服务
guess-ask_coverage = 谁付钱？
guess-ask_documents = 要什么证件？
guess-ask_enrolment = 怎么办保险
guess-ask_firewall = 会不会上报我？
guess-ask_interpreter = 口译员
guess-report_denied_care = 他们不收我
guess-ask_bot_privacy = 谁会看到？
guess-delete_my_data = 删除我的资料
guess-talk_to_human = 和真人说话
guess-emergency = 紧急情况
guess-suicide_crisis = 我撑不下去了
guess-violence = 有人伤害我
guess-mental_distress = 我心里很难受
guess-help = 你能做什么？
guess-change_language = 语言
guess-book_appointment = 预约
guess-report_entry_problem = 地方有误
guess-report_firewall_breach = 他们举报了我
guess-set_reminder = 提醒

# How source texts in another language are marked: "(in English) text"
in-other-language = （{ $language }）{ $text }
