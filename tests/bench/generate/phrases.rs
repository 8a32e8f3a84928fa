//! Phrases in English, Chinese and Korean. `#` and `$` stand for numbers, `@` for the topic, `&` and `*` for
//! the region, `~` for a thing. No number is written as a word, so the digits of the languages agree.
#![cfg_attr(rustfmt, rustfmt::skip)]

pub(super) type Phrase = [&'static str; 3];
/// Theme, DAC sector, topic.
pub(super) const TOPICS: [(&str, &str, Phrase); 24] = [
    ("air", "41020", ["fine particles", "细颗粒物", "초미세먼지"]), ("air", "41020", ["ozone", "臭氧", "오존"]),
    ("air", "41020", ["yellow dust", "沙尘", "황사"]), ("air", "41020", ["exhaust gas", "机动车尾气", "배출가스"]),
    ("air", "41020", ["mercury", "大气汞", "대기 수은"]), ("air", "41020", ["odour", "恶臭", "악취"]),
    ("water", "14015", ["groundwater", "地下水", "지하수"]), ("water", "14015", ["algae", "湖泊藻类", "호소 조류"]),
    ("water", "14015", ["drinking water", "饮用水", "먹는물"]), ("water", "14015", ["river mud", "底泥", "하천 퇴적물"]),
    ("water", "14015", ["sewage", "污水", "하수"]), ("water", "14015", ["rainwater", "雨水", "빗물"]),
    ("marine", "41020", ["litter", "海洋垃圾", "해양쓰레기"]), ("marine", "41020", ["red tide", "赤潮", "적조"]),
    ("soil", "41020", ["heavy metals", "重金属", "중금속"]), ("soil", "41020", ["farmland", "农田土壤", "농경지"]),
    ("waste", "14050", ["food waste", "餐厨垃圾", "음식물쓰레기"]), ("waste", "14050", ["plastics", "塑料", "플라스틱"]),
    ("waste", "14050", ["scrap devices", "电子废物", "전자폐기물"]), ("waste", "14050", ["sludge", "污泥", "슬러지"]),
    ("nature", "41030", ["cranes", "候鸟", "철새"]), ("nature", "41030", ["wetlands", "湿地", "습지"]),
    ("climate", "41020", ["carbon trade", "碳交易", "탄소 거래"]), ("climate", "41020", ["methane", "甲烷", "메탄"]),
];
pub(super) const DIRECTIONS: [Phrase; 8] = [
    ["northern", "北部", "북부"], ["southern", "南部", "남부"], ["eastern", "东部", "동부"], ["western", "西部", "서부"],
    ["central", "中部", "중부"], ["inner", "内陆", "내륙"], ["upper", "上游", "상류"], ["lower", "下游", "하류"],
];
pub(super) const AREAS: [Phrase; 8] = [
    ["basin", "流域", "유역"], ["coast", "沿海", "연안"], ["plain", "平原", "평야"], ["estuary", "河口", "하구"],
    ["highlands", "高地", "고지대"], ["islands", "岛群", "도서"], ["urban belt", "城市带", "도시권"], ["valley", "河谷", "계곡"],
];
/// Project kind and title.
pub(super) const TITLES: [(&str, Phrase); 8] = [
    ("joint_study", ["Study of @ at # sites, & *", "&*#个站点@联合研究", "& * #개 지점 @ 공동연구"]),
    ("recurring_survey", ["Survey of @ at # stations, & *", "&*#个测站@联合调查", "& * #개 측정소 @ 공동조사"]),
    ("data_exchange", ["Data on @ from # cities, & *", "&*#个城市@数据共享", "& * #개 도시 @ 자료 교환"]),
    ("demonstration", ["Control of @ in # plants, & *", "&*#家工厂@治理示范", "& * #개 공장 @ 처리 실증"]),
    ("training", ["Training of # officials in @, & *", "&*#名官员@培训", "& * 공무원 #명 @ 교육"]),
    ("policy_dialogue", ["Dialogue of # cities on @, & *", "&*#个城市@政策对话", "& * #개 도시 @ 정책대화"]),
    ("joint_facility", ["Centre for # tests of @, & *", "&*#项@检测联合实验室", "& * @ 시험 #종 실험실"]),
    ("mutual_recognition", ["Use of # labels for @, & *", "&*#种@标志互认", "& * @ 표지 #종 상호인정"]),
];
/// Category of problem, kind of need, thing.
pub(super) const THINGS: [(&str, &str, Phrase); 9] = [
    ("schedule", "access", ["# sites", "#个站点", "#개 지점"]),
    ("technical", "access", ["$ samples at # sites", "#个站点$份样品", "#개 지점 시료 $건"]),
    ("staffing", "expertise", ["# experts on @", "#名@专家", "@ 전문가 #명"]),
    ("equipment", "equipment", ["# instruments", "#台仪器", "장비 #대"]),
    ("data", "data", ["$ days of data", "$天数据", "$일 자료"]),
    ("data", "data", ["data of # stations", "#个测站数据", "#개 측정소 자료"]),
    ("approval", "approval", ["sampling permit", "采样许可", "채취 허가"]),
    ("approval", "coordination", ["protocol on @", "@议定书", "@ 의정서"]),
    ("funding", "funding", ["budget", "经费", "예산"]),
];
pub(super) const SUMMARIES: [Phrase; 2] =
    [["Work on @: ~.", "@合作：~。", "@ 협력: ~."], ["Trends of @; ~.", "@趋势；~。", "@ 추세; ~."]];
pub(super) const PROGRESS: [Phrase; 2] = [["Done: ~.", "完成：~。", "완료: ~."], ["Under way: ~.", "进行中：~。", "진행: ~."]];
pub(super) const PROBLEMS: [Phrase; 2] = [["Missing: ~.", "仍缺：~。", "부족: ~."], ["Late: ~.", "延误：~。", "지연: ~."]];
pub(super) const PLANS: [Phrase; 2] = [["Provide ~.", "落实~。", "~ 확보."], ["Review ~.", "复核~。", "~ 재검토."]];
pub(super) const NEEDS: [Phrase; 2] = [["Requested: ~.", "希望提供：~。", "요청: ~."], ["Needed: ~.", "需要：~。", "필요: ~."]];
pub(super) const STEPS: [Phrase; 2] = [["Ready: ~", "就绪：~", "준비: ~"], ["Test of ~", "测试：~", "시험: ~"]];
/// Kind of organization and name.
pub(super) const NAMES: [(&str, Phrase); 5] = [
    ("government", ["Bureau for @, & *", "&*@管理局", "& * @ 관리국"]),
    ("research_institute", ["Institute of @, & *", "&*@研究院", "& * @ 연구원"]),
    ("university", ["College of @, & *", "&*@学院", "& * @ 대학"]),
    ("public_body", ["Centre for @, & *", "&*@监测中心", "& * @ 측정센터"]),
    ("company", ["Company for @, & *", "&*@技术公司", "& * @ 기술회사"]),
];
/// Mechanism, its kind, title.
pub(super) const MECHANISMS: [(&str, &str, Phrase); 6] = [
    ("agreement", "agreement", ["Agreement", "合作协定", "협력협정"]), ("plan", "plan", ["Plan", "合作计划", "협력계획"]),
    ("committee", "joint_committee", ["Committee", "联合委员会", "공동위원회"]), ("centre", "centre", ["Centre", "中心", "센터"]),
    ("network", "network", ["Network", "专家网络", "네트워크"]), ("dialogue", "policy_dialogue", ["Dialogue", "对话", "대화"]),
];
