//! Registers of any size for the benchmark. The same options always give the same bytes.
//!
//! A faulty register is a clean one with edits: project indices that are 7 (mod 20) carry one structural
//! fault each, those that are 19 (mod 20) one semantic fault each; `index / 20` rotates through
//! [`STRUCTURAL`] and [`SEMANTIC`].
#![allow(unreachable_pub, reason = "the module is private to each bench binary that declares it")]

use std::fmt::{self, Display, Formatter, Write as _};
use std::io;

/// What to generate.
pub struct Options {
    /// How many projects.
    pub projects: usize,
    /// Whether one project in ten carries a fault.
    pub faulty: bool,
    /// Another seed gives other partners, amounts and texts.
    pub seed: u64,
}

/// The register as one JSON document.
pub fn document(options: &Options) -> String {
    let mut out = String::with_capacity(250_000 + options.projects * 2_000);
    head(&mut out, options);
    let mut line = String::new();
    list(&mut out, "projects", options.projects, |out, index| {
        project(&mut line, options, index);
        out.push_str(&line);
    });
    out.push('}');
    out
}

/// The same register as NDJSON: the register without projects, then a project a line.
pub fn ndjson(options: &Options, out: &mut impl io::Write) -> io::Result<()> {
    let mut line = String::new();
    head(&mut line, options);
    out.write_all(line.as_bytes())?;
    out.write_all(b"}\n")?;
    (0..options.projects).try_for_each(|index| {
        project(&mut line, options, index);
        line.push('\n');
        out.write_all(line.as_bytes())
    })
}

/// Phrases in English, Chinese and Korean. `#` and `$` stand for numbers, `@` for the topic, `&` and `*`
/// for the region, `~` for a thing. No number is written as a word, so the digits of the languages agree.
#[rustfmt::skip]
mod phrases {
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
}
use phrases::*;

/// An edit: from `start`, where it first occurs, to before the next `end`, the line becomes `put`.
type Edit = (&'static str, &'static str, &'static str);

/// Unknown member `titel`, number for an amount, date, decimal, code, status twice, no kind.
const STRUCTURAL: [Edit; 7] = [
    (r#","summary""#, "", r#","titel":"x","summary""#),
    (r#""amount":"#, ",", r#""amount":300000"#),
    (r#""due":""#, "\"", r#""due":"2018-13"#),
    (r#""amount":""#, "\"", r#""amount":"1,000"#),
    (r#""status":""#, "\"", r#""status":"ongoing"#),
    (r#""status":"active""#, "", r#""status":"active","status":"active""#),
    (r#","kind":""#, ",", ""),
];
/// No such organization, end before start, second lead, more paid than promised, report outside the
/// project, overdue milestone, withdrawn currency, shares that add to 90, placeholder for a title,
/// another number in the Korean title, Chinese unit on the Korean side, problem without a plan.
const SEMANTIC: [Edit; 12] = [
    (r#""by":""#, "\"", r#""by":"cn-999"#),
    (r#""to":""#, "\"", r#""to":"2009-12"#),
    (r#""executing"}"#, "", r#""executing","lead":true}"#),
    (r#""disbursement","amount":""#, "\"", r#""disbursement","amount":"9999999999"#),
    (r#"{"from":"2018-01","to":"2018-09""#, "}", r#"{"from":"2005-01","to":"2005-09""#),
    (r#""due":"2019"#, "\"", r#""due":"2018-03"#),
    (r#""currency":""#, "],", r#""currency":"DEM","date":"2017-06-01"}"#),
    (r#""percentage":"40"#, "\"", r#""percentage":"30"#),
    (r#""zh":""#, "\"", r#""zh":"待定"#),
    (r#""ko":""#, "", r#""ko":"제99차 "#),
    (r#""CN","role":"technical"#, "\"", r#""KR","role":"technical"#),
    (r#","plans":["#, "},{\"id\":\"kr-", ""),
];

/// Edits the line of a project whose turn it is to carry a fault.
fn spoil(line: &mut String, index: usize) {
    let (start, end, put) = match index % 20 {
        7 => at(&STRUCTURAL, index / 20),
        19 => at(&SEMANTIC, index / 20),
        _ => return,
    };
    let Some((before, rest)) = line.split_once(start) else { return };
    let Some(cut) = rest.find(end) else { return };
    let from = before.len();
    line.replace_range(from..from + start.len() + cut, put);
}

/// An entry of a table, counted round and round.
fn at<T: Copy + Default>(table: &[T], index: usize) -> T {
    table.get(index % table.len().max(1)).copied().unwrap_or_default()
}

/// Appends to a string, which cannot fail.
macro_rules! put {
    ($out:expr, $($what:tt)*) => { _ = write!($out, $($what)*) };
}

/// Appends a member that is a list of `count` items.
fn list(out: &mut String, name: &str, count: usize, mut item: impl FnMut(&mut String, usize)) {
    put!(out, r#","{name}":["#);
    (0..count).for_each(|place| {
        out.push_str(if place > 0 { "," } else { "" });
        item(out, place);
    });
    out.push(']');
}

/// A phrase with its marks filled in, written as JSON by language tag.
#[derive(Clone, Copy)]
struct Text {
    phrase: Phrase,
    thing: Phrase,
    topic: Phrase,
    region: [Phrase; 2],
    number: usize,
    languages: &'static [usize],
}

/// Text of the project or organization with this place, in all languages; no two have the same.
fn text(phrase: Phrase, place: usize) -> Text {
    let mixed = place * 7919;
    let region = [at(&DIRECTIONS, mixed / 192), at(&AREAS, mixed / 1536)];
    let topic = at(&TOPICS, mixed).2;
    Text {
        phrase,
        thing: phrase,
        topic,
        region,
        number: 2 + place * 31 % 97,
        languages: &[0, 1, 2],
    }
}

impl Text {
    /// Writes a phrase in one language.
    fn fill(&self, f: &mut Formatter<'_>, phrase: Phrase, language: usize) -> fmt::Result {
        let [direction, area] = self.region;
        at(&phrase, language).chars().try_for_each(|mark| match mark {
            '#' => self.number.fmt(f),
            '$' => (self.number * 7 + 3).fmt(f),
            '@' => f.write_str(at(&self.topic, language)),
            '&' => f.write_str(at(&direction, language)),
            '*' => f.write_str(at(&area, language)),
            '~' => self.fill(f, self.thing, language),
            letter => f.write_char(letter),
        })
    }
}

impl Display for Text {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (place, &language) in self.languages.iter().enumerate() {
            f.write_str(if place > 0 { "," } else { "{" })?;
            write!(f, r#""{}":""#, at(&["en", "zh", "ko"], language))?;
            self.fill(f, self.phrase, language)?;
            f.write_char('"')?;
        }
        f.write_char('}')
    }
}

/// Appends the register without projects and without its closing brace.
fn head(out: &mut String, options: &Options) {
    let title = text(["Register for the benchmark", "基准测试登记册", "벤치마크 등록부"], 0);
    put!(out, r#"{{"comity":"1","id":"benchmark","title":{title},"keeper":"joint-centre","#);
    put!(out, r#""parties":["CN","KR"],"languages":["en","zh","ko"],"as_of":"2018-11-16""#);
    list(out, "priorities", 6, priority);
    list(out, "organizations", 300, organization);
    list(out, "mechanisms", 6, mechanism);
    list(out, "meetings", 30, |out, place| session(out, place + 1, options.projects));
}

/// The sides and the prefixes of their organizations' ids, in the same order.
const SIDES: [&str; 2] = ["CN", "KR"];
const UNITS: [&str; 2] = ["cn", "kr"];

/// Priorities alternate between the countries.
fn priority(out: &mut String, place: usize) {
    let title = text(["Action on @", "@行动", "@ 행동계획"], place);
    put!(out, r#"{{"id":"pr-{place}","party":"{}","title":{title},"#, at(&SIDES, place));
    put!(out, r#""period":{{"from":"2008","to":"2022"}}}}"#);
}

/// Organizations alternate between the countries; the last is the joint centre.
fn organization(out: &mut String, place: usize) {
    let (unit, side, number) = (at(&UNITS, place), at(&SIDES, place), place / 2);
    if place == 299 {
        out.push_str(r#"{"id":"joint-centre","kind":"joint_body","names":[{"text":"#);
        put!(out, "{}", text(["Joint centre", "联合中心", "공동센터"], 0));
        out.push_str(r#"}],"parents":["cn-0","kr-0"],"existence":{"from":"2018-06-25"}}"#);
        return;
    }
    let (kind, name) = at(&NAMES, number);
    put!(out, r#"{{"id":"{unit}-{number}","kind":"{kind}","country":"{side}","#);
    put!(out, r#""names":[{{"text":{}}}]"#, text(name, place));
    put!(
        out,
        r#"{}}}"#,
        if number > 0 { format!(r#","parents":["{unit}-0"]"#) } else { String::new() }
    );
}

/// Mechanisms all hold while projects run.
fn mechanism(out: &mut String, place: usize) {
    let (id, kind, title) = at(&MECHANISMS, place);
    put!(out, r#"{{"id":"{id}","kind":"{kind}","title":{},"parties":["CN","KR"],"#, text(title, 0));
    put!(out, r#""established":"1988","period":{{"from":"1988","to":"2022"}}}}"#);
}

/// A session of the joint committee, one each January from 1989 to 2018.
fn session(out: &mut String, number: usize, projects: usize) {
    let (year, host) = (1988 + number, number % 2);
    let city = at(&[["Beijing", "北京", "베이징"], ["Seoul", "首尔", "서울"]], host);
    let held = format!(r#"{{"from":"{year}-01-18","to":"{year}-01-19"}}"#);
    put!(out, r#"{{"id":"session-{number}","mechanism":"committee","number":{number},"#);
    put!(out, r#""kind":"session","status":"held","planned":{held},"held":{held},"place":{{"#);
    put!(
        out,
        r#""country":"{}","city":{}}},"host":"{}-0""#,
        at(&SIDES, host),
        text(city, 0),
        at(&UNITS, host)
    );
    list(out, "delegations", 2, |out, side| {
        let (party, unit, people) = (at(&SIDES, side), at(&UNITS, side), 8 + number % 9);
        let name = text(["Head of delegation", "代表团团长", "수석대표"], 0);
        put!(out, r#"{{"party":"{party}","head":{{"name":{name},"organization":"{unit}-0"}},"#);
        put!(
            out,
            r#""organizations":["{unit}-0","{unit}-{number}"],"headcount":{{"value":{people}}}}}"#
        );
    });
    let decisions = 1 + usize::from((2010..=2017).contains(&year));
    list(out, "decisions", decisions, |out, place| decision(out, number, place, projects));
    out.push('}');
}

/// A request or, second, the number of projects approved; followed up in the same year.
fn decision(out: &mut String, session: usize, place: usize, projects: usize) {
    const REQUEST: Phrase = ["Compare # stations.", "比对#个测站。", "측정소 #개 비교."];
    const NEW: Phrase = ["New projects begin.", "新项目启动。", "신규 사업 시작."];
    let year = 1988 + session;
    put!(out, r#"{{"id":"{session}-{place}","#);
    match place {
        0 => put!(out, r#""kind":"request","text":{},"#, text(REQUEST, session)),
        _ => put!(
            out,
            r#""kind":"new","count":{},"text":{},"#,
            (projects + 2017 - year) / 8,
            text(NEW, 0)
        ),
    }
    put!(out, r#""responsible":["cn-{session}","kr-{session}"],"due":"{year}-12","#);
    put!(out, r#""follow_up":{{"status":"done","date":"{year}-09-20"}}}}"#);
}

/// SplitMix64.
struct Rng(u64);

impl Rng {
    /// A number from 0 to before `end`.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end.max(1) as u64) as usize
    }

    /// An entry of a table.
    fn pick<T: Copy + Default>(&mut self, table: &[T]) -> T {
        at(table, self.below(table.len()))
    }
}

/// A project on its way to text.
struct Project<'a> {
    out: &'a mut String,
    rng: Rng,
    index: usize,
    status: &'static str,
    /// First year, last planned year, year of the reports.
    years: [usize; 3],
    /// The units that execute, by number: Chinese, Korean.
    units: [usize; 2],
    funder: String,
}

/// Writes a project: a quarter completed, the others active but for a few suspended ones. Every fourth
/// has all parts, those with faults among them.
fn project(line: &mut String, options: &Options, index: usize) {
    line.clear();
    let mut project = Project::new(line, options.seed, index);
    project.heading();
    project.timeline();
    project.participants();
    project.contributions();
    project.milestones();
    if index % 16 == 6 {
        project.result();
    }
    project.reports();
    if options.faulty {
        spoil(line, index);
    }
}

impl<'a> Project<'a> {
    /// Draws what several parts must agree on.
    fn new(out: &'a mut String, seed: u64, index: usize) -> Self {
        let mut rng =
            Rng(seed.rotate_left(32) ^ (index as u64).wrapping_mul(0xd134_2543_de82_ef95));
        let start = 2010 + index % 8;
        let (status, end, reports) = match (index % 16, rng.below(3)) {
            (0 | 1 | 8 | 9, years) => ("completed", start + 1 + years, start + 1 + years),
            (2, years) => ("suspended", 2019 + years, 2018),
            (_, years) => ("active", 2019 + years, 2018),
        };
        let units = [1 + rng.below(149), 1 + rng.below(148)];
        let funder = format!("{}-{}", at(&UNITS, index), 5 * rng.below(29));
        Self { out, rng, index, status, years: [start, end, reports], units, funder }
    }

    /// Whether it has all parts, as every fourth has.
    fn is_full(&self) -> bool {
        self.index % 4 == 3
    }

    /// Whether it has a part that a third of the projects have.
    fn has_part(&mut self) -> bool {
        self.rng.below(8) == 0 || self.is_full()
    }

    /// A text of a table about a random thing, with a random number.
    fn text(&mut self, table: &[Phrase]) -> Text {
        let (phrase, thing, number) =
            (self.rng.pick(table), self.rng.pick(&THINGS).2, 2 + self.rng.below(90));
        Text { thing, number, ..text(phrase, self.index) }
    }

    /// Id, kind, texts and sectors.
    fn heading(&mut self) {
        let (kind, title) = at(&TITLES, self.index * 7919 / 24);
        let (theme, code, _) = at(&TOPICS, self.index * 7919);
        let (index, title, summary) = (self.index, text(title, self.index), self.text(&SUMMARIES));
        put!(
            self.out,
            r#"{{"id":"p{index:06}","kind":"{kind}","title":{title},"summary":{summary},"#
        );
        put!(
            self.out,
            r#""themes":["{theme}"],"sectors":[{{"vocabulary":"OECD-DAC-5","code":"{code}","#
        );
        self.out.push_str(match self.is_full() {
            true => r#""percentage":"60"},{"vocabulary":"OECD-DAC-5","code":"41082","percentage":"40"}]"#,
            false => r#""percentage":"100"}]"#,
        });
    }

    /// Status, approval and times.
    fn timeline(&mut self) {
        let (status, [start, end, _], month) = (self.status, self.years, 3 + self.rng.below(3));
        let (priority, side, session) = (self.rng.below(6), self.rng.pick(&SIDES), start - 1988);
        put!(
            self.out,
            r#","status":"{status}","mechanisms":["committee"],"priorities":["pr-{priority}"],"#
        );
        put!(
            self.out,
            r#""proposed_by":["{side}"],"approved":{{"meeting":"session-{session}","date":"{start}-01-18"}},"#
        );
        put!(
            self.out,
            r#""timeline":{{"planned":{{"from":"{start}-03","to":"{end}-12"}},"actual":{{"from":"{start}-0{month}""#
        );
        match status {
            "completed" => put!(self.out, r#","to":"{end}-09"}}}}"#),
            "suspended" => self.out.push_str(r#"},"suspensions":[{"from":"2018-05"}]}"#),
            _ => self.out.push_str("}}"),
        }
    }

    /// Both sides execute and one leads. Where the lead alternates, it does so at the end of 2018.
    fn participants(&mut self) {
        let ([cn, kr], funder, unit) =
            (self.units, &self.funder, (self.units[0] + 1 + self.rng.below(148)) % 150);
        let (alternates, leader) = (self.index % 8 == 4, self.index % 2);
        let leads = |side| if side == leader { r#","lead":true"# } else { "" };
        let until = if alternates { r#","to":"2018-12""# } else { "" };
        let more = match (self.is_full(), alternates) {
            (true, _) => {
                format!(r#",{{"organization":"cn-{unit}","side":"CN","role":"technical"}}"#)
            }
            (_, true) => format!(
                r#",{{"organization":"kr-{kr}","side":"KR","role":"executing","lead":true,"from":"2019-01"}}"#
            ),
            _ => String::new(),
        };
        put!(
            self.out,
            r#","participants":[{{"organization":"cn-{cn}","side":"CN","role":"executing"{}{until}}},"#,
            leads(0)
        );
        put!(
            self.out,
            r#"{{"organization":"kr-{kr}","side":"KR","role":"executing"{}}},"#,
            leads(1)
        );
        put!(
            self.out,
            r#"{{"organization":"{funder}","side":"{}","role":"funding"}}{more}]"#,
            at(&SIDES, leader)
        );
    }

    /// Money promised and, in a third of the projects, paid in part.
    fn contributions(&mut self) {
        let (funder, [year, ..]) = (std::mem::take(&mut self.funder), self.years);
        let (currency, unit) =
            self.rng.pick(&[("USD", 1_000), ("CNY", 10_000), ("KRW", 1_000_000)]);
        let (promised, tenths, day) =
            (100 + self.rng.below(900), 2 + self.rng.below(8), 10 + self.rng.below(20));
        put!(self.out, r#","contributions":[{{"id":"c1","from":"{funder}","kind":"commitment","#);
        put!(
            self.out,
            r#""amount":"{}","currency":"{currency}","date":"{year}-06-{day}"}}"#,
            promised * unit
        );
        if self.has_part() {
            put!(self.out, r#",{{"id":"c2","from":"{funder}","kind":"disbursement","#);
            put!(self.out, r#""amount":"{}","#, promised * unit / 10 * tenths);
            put!(self.out, r#""currency":"{currency}","date":"{year}-10-{day}"}}"#);
        }
        self.out.push(']');
    }

    /// One reached in the first year and, in full projects, one due after `as_of`.
    fn milestones(&mut self) {
        let (step, next, [year, ..], day) =
            (self.text(&STEPS), self.text(&STEPS), self.years, 10 + self.rng.below(20));
        put!(
            self.out,
            r#","milestones":[{{"id":"m1","title":{step},"due":"{year}-12","done":"{year}-11-{day}"}}"#
        );
        if self.is_full() {
            put!(self.out, r#",{{"id":"m2","title":{next},"due":"2019-{}"}}"#, 10 + day % 3);
        }
        self.out.push(']');
    }

    /// An output and how far it is reached.
    fn result(&mut self) {
        let (title, [year, end, _]) = (self.text(&STEPS), self.years);
        let (base, now, aim) =
            (self.rng.below(20), 20 + self.rng.below(30), 50 + self.rng.below(50));
        put!(
            self.out,
            r#","results":[{{"id":"r1","level":"output","title":{title},"indicators":[{{"id":"i1","#
        );
        put!(
            self.out,
            r#""title":{},"unit":"%","direction":"up","#,
            text(["Share", "占比", "비율"], 0)
        );
        put!(self.out, r#""baseline":{{"date":"{year}","value":"{base}"}},"#);
        put!(
            self.out,
            r#""targets":[{{"period":{{"from":"{end}","to":"{end}"}},"value":"{aim}"}}],"#
        );
        put!(
            self.out,
            r#""actuals":[{{"period":{{"from":"{year}-06","to":"{year}-12"}},"value":"{now}"}}]}}]}}]"#
        );
    }

    /// One report of each side, and the end of the project.
    fn reports(&mut self) {
        self.out.push_str(r#","reports":["#);
        self.report(0);
        self.out.push(',');
        self.report(1);
        self.out.push_str("]}");
    }

    /// A side's report: the leading side states a need, the other a problem and the plan against it.
    fn report(&mut self, side: usize) {
        let (code, unit, [.., year]) = (at(&SIDES, side), at(&UNITS, side), self.years);
        let number = at(&self.units, side);
        let (own, two): (&[usize], &[usize]) = at(&[(&[1], &[0, 1]), (&[2], &[0, 2])], side);
        let languages = self.rng.pick(&[own, own, own, two, &[0, 1, 2]]);
        let (last, submitted) = match self.status {
            "completed" => (6, 7),
            "suspended" => (3, 4),
            _ => (10 - side, 11),
        };
        let (progress, day) = (Text { languages, ..self.text(&PROGRESS) }, 1 + self.rng.below(9));
        put!(self.out, r#"{{"id":"{unit}-{year}","side":"{code}","by":"{unit}-{number}","#);
        put!(
            self.out,
            r#""period":{{"from":"{year}-01","to":"{year}-{last:02}"}},"state":"submitted","#
        );
        put!(self.out, r#""submitted":"{year}-{submitted:02}-0{day}","progress":{progress}"#);
        match (self.has_part(), side == self.index % 2) {
            (true, true) => self.need(side, languages),
            (true, false) => self.problem(&format!("{unit}-{number}"), languages),
            _ => {}
        }
        self.out.push('}');
    }

    /// An open problem and the plan that answers it; in completed projects both are done with.
    fn problem(&mut self, unit: &str, languages: &'static [usize]) {
        let ((category, _, thing), [.., year]) = (self.rng.pick(&THINGS), self.years);
        let problem = Text { thing, languages, ..self.text(&PROBLEMS) };
        let (plan, month) = (Text { languages, ..self.text(&PLANS) }, 1 + self.rng.below(9));
        let (resolved, due) = match self.status {
            "completed" => (
                format!(r#","resolved":"{year}-05""#),
                format!(r#"{year}-05","done":"{year}-05-20"#),
            ),
            _ => (String::new(), format!("2019-0{month}")),
        };
        put!(
            self.out,
            r#","problems":[{{"id":"p1","text":{problem},"severity":"high","category":"{category}","#
        );
        put!(self.out, r#""raised":"{year}-02"{resolved}}}],"plans":[{{"id":"w1","text":{plan},"#);
        put!(self.out, r#""due":"{due}","responsible":["{unit}"],"answers":["p1"]}}]"#);
    }

    /// What one side needs of the other.
    fn need(&mut self, side: usize, languages: &'static [usize]) {
        let ((_, kind, thing), other) = (self.rng.pick(&THINGS), at(&SIDES, side + 1));
        let need = Text { thing, languages, ..self.text(&NEEDS) };
        let met = if self.status == "completed" {
            format!(r#"met","met":"{}-05"#, self.years[2])
        } else {
            "open".into()
        };
        put!(self.out, r#","needs":[{{"id":"n1","text":{need},"kind":"{kind}","#);
        put!(self.out, r#""addressed_to":["{other}"],"status":"{met}"}}]"#);
    }
}
