//! Faults, planted into the text of a project.

use super::text::at;

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
pub(super) fn spoil(line: &mut String, index: usize) {
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
