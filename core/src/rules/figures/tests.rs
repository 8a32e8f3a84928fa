//! What counts as the same figures in three languages.

use super::{Figures, Number};

/// The numbers and dates in which two texts differ, as they would be reported.
fn differences(a: &str, b: &str) -> Vec<String> {
    let one = |from: &Figures, to: &Figures| {
        let numbers = from.numbers_lacking_in(to).map(|number| number.written.clone());
        let dates = from.dates_lacking_in(to).map(|date| date.to_string());
        numbers.chain(dates).collect::<Vec<_>>()
    };
    let (a, b) = (Figures::of(a), Figures::of(b));
    [one(&a, &b), one(&b, &a)].concat()
}

/// Texts of which each says the same as the others of its row.
const SAME: &[&[&str]] = &[
    &["1.5亿", "150 million", "1억 5천만", "1.5억", "1억5,000만", "一亿五千万"],
    &["3万", "30,000", "3만", "thirty thousand", "三万", "３万"],
    &["43.7 bn KRW", "437亿韩元", "437억 원", "KRW 43.7 billion", "43,700,000,000원"],
    &["近30人", "약 30명", "nearly 30", "30余人", "30여 명", "about thirty people"],
    &["2018–2022", "2018—2022年", "2018~2022년", "2018-22", "2018年至2022年", "from 2018 to 2022"],
    &["24/48/72 h", "24、48、72小时", "24·48·72시간", "24, 48 and 72 hours"],
    &["第22次", "제22차", "22nd", "第二十二次", "twenty-second", "제이십이차"],
    &["two-thirds", "三分之二", "3분의 2", "2/3"],
    &["39 %", "39%", "百分之三十九", "39퍼센트", "39 per cent", "百分之39", "３９％"],
    &["Two experts", "2名专家", "两名专家", "전문가 2명", "전문가 두 명"],
    &["Two laboratories", "两个实验室", "실험실 2곳"],
    &[
        "Sign by March 2019.",
        "2019年3月前签订",
        "2019년 3월까지 체결",
        "by 2019-03",
        "2019.3까지",
        "2019. 3.",
    ],
    &[
        "5 March 2019",
        "March 5, 2019",
        "2019年3月5日",
        "2019년 3월 5일",
        "2019-03-05",
        "2019.3.5.",
        "2019. 3. 5.",
        "the 5th of March 2019",
        "5 Mar. 2019",
        "05/03/2019",
    ],
    &[
        "5–7 March 2019",
        "2019年3月5日至7日",
        "2019년 3월 5~7일",
        "March 5-7, 2019",
        "2019年3月5-7日",
        "2019년 3월 5일~7일",
    ],
    &["March–May 2019", "2019年3-5月", "2019년 3~5월", "March 2019 to May 2019", "2019年3月至5月"],
    &["PM2.5 and CO2", "细颗粒物和二氧化碳", "초미세먼지와 이산화탄소"],
    &["Institute A1", "甲1研究院", "갑1연구원"],
    &["a meeting", "1次会议", "회의 1회", "one meeting"],
    &["both sides", "双方", "양측", "2 sides"],
    &["300 MW", "30万千瓦", "300兆瓦", "300메가와트"],
    &["3–5 million", "300万至500万", "3백만~5백만", "300万—500万"],
    &["more than 100,000", "10多万", "10만여", "10万余", "10여만"],
    &["USD 12.5 million", "1250万美元", "1,250만 달러", "$12.5m"],
    &["half a million", "50万", "50만"],
    &["half", "一半", "절반", "2분의 1", "1/2"],
    &["12 cities", "十二个城市", "열두 개 도시", "twelve cities", "12개 도시"],
    &["1.2 trillion won", "1.2万亿韩元", "1조 2천억 원", "1조 2,000억 원"],
    &["2,018 people", "2018人", "2,018명"],
    &["the 1990s", "20世纪90年代", "1990년대"],
    &["at 14:30", "下午2点30分", "오후 2시 30분"],
    &["(1) air (2) water", "（一）大气（二）水", "1) 대기 2) 물"],
    &["1. Air", "一、大气", "가. 대기"],
    &["six months", "6个月", "6개월", "半年", "반년"],
    &["decision 22-9", "第22-9号决定", "결정 22-9"],
    &["GB 3095-2012", "GB3095—2012标准", "GB 3095-2012 기준"],
    &["three rounds, 36 stations", "3轮、36个站位", "세 차례, 36개 정점"],
    &["a 3-year plan", "三年计划", "3개년 계획"],
    &["COVID-19", "新冠疫情", "코로나19"],
    &["in the first half of 2019", "2019年上半年", "2019년 상반기"],
    &["300 thousand tonnes", "30万吨", "30만 톤", "300 kt"],
    &["see https://example.org/a/12345", "见网站", "누리집 참조"],
    &["by the end of 2018", "2018年底前", "2018년 말까지"],
    &["Q3", "第三季度", "3분기", "third quarter"],
    &[
        "The 26th session was held in Seoul on 24 May 2024 with 30 participants.",
        "第二十六次会议于2024年5月24日在首尔召开，30人与会。",
        "제26차 회의가 2024. 5. 24.(금) 서울에서 30명이 참석한 가운데 개최되었다.",
    ],
    &[
        "fell by 39.5% from 2015 to 2020",
        "2015年至2020年，PM2.5浓度下降39.5%",
        "2015∼2020년 39.5 % 감소",
    ],
    &["14th Five-Year Plan", "“十四五”规划", "제14차 5개년 계획"],
    &["a 10-day workshop", "为期十天的研讨会", "열흘간의 워크숍", "10일간"],
    &["two days", "为期2天", "이틀간"],
    &["every two years", "每两年一次", "격년", "biennial", "2년마다"],
    &["twice a year", "每半年一次", "연 2회", "반기별", "2 times a year"],
    &["China, Japan and Korea, three countries", "中日韩", "한중일 3국", "中日韩三国"],
    &["Article 3", "第三条", "제3조", "第3条"],
    &["45 million won", "4千5百万韩元", "4천5백만 원", "4,500만 원", "4500万韩元", "四千五百万"],
    &["12,500", "1万2千5百", "1만 2천 5백", "1만2,500", "一万二千五百"],
    &[
        "24–25 May 2023",
        "2023年5月24日至25日",
        "2023.5.24~25",
        "2023. 5. 24. ~ 25.",
        "2023년 5월 24~25일",
    ],
    &["24 May to 2 June 2023", "2023年5月24日至6月2日", "2023. 5. 24. ~ 6. 2.", "2023.5.24~6.2"],
    &["40,000 tonnes a day", "日处理4万吨", "하루 4만 톤"],
    &["COP26", "第26次缔约方大会", "제26차 당사국총회"],
    &["the G20", "二十国集团", "주요 20개국"],
    &["100 %", "百分之百", "100퍼센트"],
    &["95th percentile", "第95百分位", "95백분위"],
    &["by the end of October", "10月底前", "10월 말까지"],
    &["“2+26” cities", "“2+26”城市", "‘2+26’ 도시"],
    &["2 to 3 times", "2至3次", "2~3회"],
    &["KRW 370 million", "3.7亿韩元", "3억 7천만 원", "3억7,000만원"],
    &["in 2018 and 2019", "2018、2019年", "2018년과 2019년", "2018·2019년"],
    &["20 tasks of 2019", "2019年20项任务", "2019년 20개 과제"],
];

#[test]
fn the_same_figures_are_seen_as_the_same() {
    let mut wrong = Vec::new();
    for group in SAME {
        for (i, a) in group.iter().enumerate() {
            for b in group.iter().skip(i + 1) {
                let found = differences(a, b);
                if !found.is_empty() {
                    wrong.push(format!("{a} | {b}: {found:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Two texts, and what differs.
const OTHER: &[(&str, &str, &[&str])] = &[
    ("4 sites", "5个站点", &["4", "5"]),
    ("4 sites", "4개 지점", &[]),
    ("4.37 billion won", "437亿韩元", &["4.37 billion", "437亿"]),
    ("1.5亿", "15억", &["1.5亿", "15억"]),
    ("30万", "3만", &["30万", "3만"]),
    ("21 cities, 11 of them", "21个城市", &["11"]),
    ("Two experts", "3名专家", &["3"]),
    ("전문가 2명", "专家", &["2"]),
    ("39 %", "百分之二十三", &["39"]),
    ("22nd session", "第23次会议", &["22nd", "23"]),
    ("March 2019", "2019年4月", &["2019-03", "2019-04"]),
    ("2019년 3월 5일", "2019年3月6日", &["2019-03-05", "2019-03-06"]),
    ("5 March 2019", "2019年5月3日", &["2019-03-05", "2019-05-03"]),
    ("by 2020", "2021年前", &["2020", "2021"]),
    ("by 2020", "2020年前", &[]),
    ("March 2019", "今年3月", &[]),
    ("March 2019", "2019年", &[]),
    ("March 2019", "到期前", &["2019-03"]),
    ("2018–2022", "2018—2023年", &["2022", "2023"]),
    ("2018-22", "2018—2023年", &["2022", "2023"]),
    ("3–5 million", "300万至600万", &["5 million", "600万"]),
    ("1,234.5 tonnes", "1234.6吨", &["1,234.5", "1234.6"]),
    ("30,000", "3만", &[]),
    ("3000명", "3万人", &["3000", "3万"]),
    ("March 2019", "二〇一九年三月", &[]),
    ("March 2019", "2019年三月", &[]),
    ("4천5백만", "450万", &["4천5백만", "450万"]),
    ("24–25 May 2023", "2023.5.24~26", &["2023-05-25", "2023-05-26"]),
    ("14th plan", "“十三五”规划", &["14"]),
    ("22nd", "2", &["22nd", "2"]),
];

#[test]
fn other_figures_are_seen() {
    let mut wrong = Vec::new();
    for (a, b, expected) in OTHER {
        let mut found = differences(a, b);
        found.iter_mut().for_each(|text| {
            *text = text.trim_end_matches("nd").to_owned();
        });
        let mut expected: Vec<_> =
            expected.iter().map(|t| t.trim_end_matches("nd").to_owned()).collect();
        expected.sort();
        found.sort();
        if found != expected {
            wrong.push(format!("{a} | {b}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What texts with figures are made of.
const PIECES: &[&str] = &[
    "3",
    "22",
    "2019",
    "1,234.5",
    "007",
    "1.2.3",
    ".",
    ",",
    "-",
    "–",
    "/",
    " ",
    "年",
    "월",
    "日",
    "월 ",
    "万",
    "억",
    "천",
    "million",
    "March",
    "May ",
    "5",
    "%",
    "第",
    "제",
    "(",
    ")",
    ":",
    "'",
    "h",
    "st",
    "A",
    "两",
    "세 ",
    "이십",
    "三百",
    "２",
    "\n",
    "時",
    "'19년",
    "18-11-16",
    "e",
    "é",
    "😀",
    "0",
    "00",
    "99999999999999999999999999",
];

#[test]
fn a_text_never_differs_from_itself() {
    let mut state = 7u64;
    for _ in 0..4_000 {
        let mut text = String::new();
        for _ in 0..state % 9 {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let n = (state >> 33) as usize % PIECES.len();
            text.push_str(PIECES.get(n).copied().unwrap_or_default());
        }
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state ^= state >> 29;
        assert_eq!(differences(&text, &text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn numbers_are_exact() {
    assert_eq!(Number::parse("1,234.5").times(2), Number::parse("2469"));
    assert_eq!(Number::parse("0.000001").times(1_000_000), Number::new(1));
    assert!(Number::new(1).is_slight() && !Number::HALF.is_slight());
}

#[test]
fn the_first_look_is_never_wrong_about_a_difference() {
    let texts = [
        "4 sites",
        "4个站点",
        "4개 지점",
        "5个站点",
        "4万",
        "4만",
        "4 million",
        "40,000",
        "2019年3月4日",
        "2019년 4월 3일",
        "22nd",
        "第22次",
        "21st",
        "4",
        "",
        "none",
        "4.5",
        "4,5",
        "4m",
        "4 months",
        "4 tonnes",
        "2018年2000人",
    ];
    for a in texts {
        for b in texts {
            if Figures::agree(&[Some(a), Some(b), None]) {
                assert_eq!(differences(a, b), Vec::<String>::new(), "{a} | {b}");
            }
        }
    }
    assert!(Figures::agree(&[Some("21st session"), Some("第21次会议"), Some("제21차 회의")]));
    assert!(Figures::agree(&[Some("4 sites in 2 cities"), Some("2个城市4个站点"), None]));
}
