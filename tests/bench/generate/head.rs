//! What the register holds besides projects.

use super::Options;
use super::phrases::*;
use super::text::{at, list, text};
use std::fmt::Write as _;

/// Appends the register without projects and without its closing brace.
pub(super) fn head(out: &mut String, options: &Options) {
    let title = text(["Register for the benchmark", "基准测试登记册", "벤치마크 등록부"], 0);
    put!(out, r#"{{"comity":"1","id":"benchmark","title":{title},"keeper":"joint-centre","#);
    put!(out, r#""parties":["CN","KR"],"languages":["en","zh","ko"],"as_of":"2018-11-16""#);
    list(out, "priorities", 6, priority);
    list(out, "organizations", 300, organization);
    list(out, "mechanisms", 6, mechanism);
    list(out, "meetings", 30, |out, place| session(out, place + 1, options.projects));
}

/// The sides and the prefixes of their organizations' ids, in the same order.
pub(super) const SIDES: [&str; 2] = ["CN", "KR"];
pub(super) const UNITS: [&str; 2] = ["cn", "kr"];

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
