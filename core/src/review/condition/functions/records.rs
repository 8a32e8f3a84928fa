//! Records that belong together: by id, by side, by time.

use super::{Function, Parameter};
use crate::model::{
    Country, Date, Decision, Mechanism, Meeting, Organization, Participation, Project, Report,
    Shape, Truth,
};
use crate::review::condition::desk::Held;
use crate::review::condition::evaluate::Judge;
use crate::review::condition::origin::Origin;
use crate::review::condition::types::Type;
use crate::review::condition::value::{Lack, Located, Value, Why};

const fn by_id(name: &'static str, result: fn(&[Type]) -> Type, run: super::Run) -> Function {
    Function::global(name, &[Parameter::String], result, run)
}

pub(super) const FUNCTIONS: &[Function] = &[
    by_id(
        "organization",
        |_| Type::Record(&Organization::SHAPE),
        |of, judge| found(of, judge, |judge, id| judge.desk.organization(id)),
    ),
    by_id(
        "mechanism",
        |_| Type::Record(&Mechanism::SHAPE),
        |of, judge| found(of, judge, |judge, id| judge.desk.mechanism(id)),
    ),
    by_id(
        "meeting",
        |_| Type::Record(&Meeting::SHAPE),
        |of, judge| found(of, judge, |judge, id| judge.desk.meeting(id)),
    ),
    // The participants of a side: as stated or, failing that, by the country of the organization.
    Function::method(
        "ofSide",
        &[Parameter::Records(&Participation::SHAPE), Parameter::Country],
        |_| list(&Participation::SHAPE),
        of_side,
    ),
    // Whether a participant takes part for a side; joint and international bodies do for none.
    Function::method(
        "isOfSide",
        &[Parameter::Record(&Participation::SHAPE), Parameter::Country],
        |_| Type::Bool,
        is_of_side,
    ),
    // The report of a side whose period ends last.
    Function::global(
        "latestReport",
        &[Parameter::Record(&Project::SHAPE), Parameter::Country],
        |_| Type::Record(&Report::SHAPE),
        latest_report,
    ),
    // The same, if its period ends on a day or after it.
    Function::global(
        "latestReport",
        &[Parameter::Record(&Project::SHAPE), Parameter::Country, Parameter::Date],
        |_| Type::Record(&Report::SHAPE),
        latest_report,
    ),
    // What meetings have decided on a project, in the order of the register.
    Function::global(
        "decisions",
        &[Parameter::Record(&Project::SHAPE)],
        |_| list(&Decision::SHAPE),
        decisions,
    ),
    // The sessions of the project's mechanisms that were held, in the order of the register.
    Function::global(
        "sessions",
        &[Parameter::Record(&Project::SHAPE)],
        |_| list(&Meeting::SHAPE),
        sessions,
    ),
    // The last of them that was certainly over on a day; those without a date are left out.
    Function::global(
        "lastSession",
        &[Parameter::Record(&Project::SHAPE), Parameter::Date],
        |_| Type::Record(&Meeting::SHAPE),
        last_session,
    ),
];

fn list(shape: &'static Shape) -> Type {
    Type::List(Box::new(Type::Record(shape)))
}

fn nothing(why: Why, of: &[Located<'_>]) -> Lack {
    Lack::new(why, of.first().map_or(Origin::NOTHING, |of| of.origin))
}

fn found<'v>(
    of: &[Located<'v>],
    judge: &Judge<'v>,
    find: impl Fn(&Judge<'v>, &str) -> Option<Located<'v>>,
) -> Result<Located<'v>, Lack> {
    let id = of.first().and_then(|of| of.value.written());
    id.and_then(|id| find(judge, &id)).ok_or_else(|| nothing(Why::NoSuchItem, of))
}

fn country(of: Option<&Located<'_>>) -> Option<Country> {
    match of?.value {
        Value::Country(country) => Some(country),
        // Lists of strings fit lists of countries.
        Value::String(ref text) => Country::new(text),
        _ => None,
    }
}

fn of_side<'v>(of: &[Located<'v>], judge: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let (Some(participants), side) = (of.first(), country(of.get(1))) else {
        return Err(nothing(Why::NoSuchItem, of));
    };
    let mut of_side = Vec::new();
    for index in 0..participants.count().unwrap_or(0) {
        judge.step()?;
        let item = participants.item(index)?;
        if judge.side(&item)? == side {
            of_side.push(item);
        }
    }
    Ok(Located { value: Value::List(of_side), origin: participants.origin })
}

fn is_of_side<'v>(of: &[Located<'v>], judge: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let Some(participant) = of.first() else { return Err(nothing(Why::NoSuchItem, of)) };
    let side = judge.side(participant)?;
    Ok(Value::Bool(side.is_some() && side == country(of.get(1))).into())
}

fn latest_report<'v>(of: &[Located<'v>], judge: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let reports = of.first().and_then(|project| judge.member(project, "reports"));
    let (Some(reports), Some(side)) = (reports, country(of.get(1))) else {
        return Err(nothing(Why::NoSuchItem, of));
    };
    let reports = reports?;
    let mut latest: Option<(Date, Located<'v>)> = None;
    let mut ends = Vec::new();
    for index in 0..reports.count().unwrap_or(0) {
        judge.step()?;
        let report = reports.item(index)?;
        let of_side = judge.member(&report, "side").transpose()?;
        if country(of_side.as_ref()) != Some(side) {
            continue;
        }
        if is_ahead(judge, &report) {
            continue;
        }
        let end = end(judge, &report)?;
        ends.push(end);
        if latest.as_ref().is_none_or(|(known, _)| known.last() <= end.last()) {
            latest = Some((end, report));
        }
    }
    let (end, latest) = latest.ok_or(Lack::new(Why::NoSuchItem, reports.origin))?;
    // Another that may end later leaves open which is the last.
    let may_be_later = |other: &Date| *other != end && !other.is_after(end).is_false();
    if ends.iter().any(may_be_later) {
        return Err(Lack::new(Why::Undecidable, latest.origin));
    }
    let Some(Value::Date(since)) = of.get(2).map(|day| &day.value) else { return Ok(latest) };
    match end.is_before(*since) {
        Truth::False => Ok(latest),
        Truth::True => Err(Lack::new(Why::NoSuchItem, reports.origin)),
        Truth::Undecidable => Err(Lack::new(Why::Undecidable, latest.origin)),
    }
}

/// Whether a report was certainly made after the day of judging.
fn is_ahead<'v>(judge: &Judge<'v>, report: &Located<'v>) -> bool {
    let date = |of: &Located<'v>, name| match judge.member(of, name) {
        Some(Ok(Located { value: Value::Date(date), .. })) => judge.is_ahead(date),
        _ => false,
    };
    let period = judge.member(report, "period").and_then(Result::ok);
    date(report, "submitted") || period.is_some_and(|period| date(&period, "from"))
}

/// When the period of a report ends.
fn end<'v>(judge: &Judge<'v>, report: &Located<'v>) -> Result<Date, Lack> {
    let none = Lack::new(Why::NotStated, report.origin);
    let period = judge.member(report, "period").unwrap_or(Err(none))?;
    last_day(judge, &period).ok_or(Lack::new(Why::NotStated, period.origin))
}

/// The end of a period or, if that is not known, its beginning.
fn last_day<'v>(judge: &Judge<'v>, period: &Located<'v>) -> Option<Date> {
    let date = |name| match judge.member(period, name) {
        Some(Ok(Located { value: Value::Date(date), .. })) => Some(date),
        _ => None,
    };
    date("to").or_else(|| date("from"))
}

fn decisions<'v>(of: &[Located<'v>], judge: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let id = of.first().and_then(|project| judge.member(project, "id")).transpose()?;
    let id = id.as_ref().and_then(|id| id.value.written());
    let decisions =
        id.map_or_else(Vec::new, |id| judge.desk.decisions(&id, |day| judge.is_ahead(day)));
    Ok(Value::List(decisions).into())
}

fn sessions<'v>(of: &[Located<'v>], judge: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let mut sessions = Vec::new();
    let origin = each_session(of, judge, |held| sessions.push(held.located()))?;
    Ok(Located { value: Value::List(sessions), origin })
}

/// Shows every session of a project's mechanisms; gives the place of those.
fn each_session<'j, 'v>(
    of: &[Located<'v>],
    judge: &'j Judge<'v>,
    mut show: impl FnMut(&'j Held<'v>),
) -> Result<Origin, Lack> {
    let mechanisms = of.first().and_then(|project| judge.member(project, "mechanisms"));
    let mechanisms = mechanisms.unwrap_or_else(|| Err(nothing(Why::NoSuchItem, of)))?;
    for index in 0..mechanisms.count().unwrap_or(0) {
        let mechanism = mechanisms.item(index)?;
        for held in judge.desk.sessions(&mechanism.value.written().unwrap_or_default()) {
            judge.step()?;
            if !held.last.is_some_and(|last| judge.is_ahead(last)) {
                show(held);
            }
        }
    }
    Ok(mechanisms.origin)
}

fn last_session<'v>(of: &[Located<'v>], judge: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let Some(Value::Date(day)) = of.get(1).map(|day| &day.value) else {
        return Err(nothing(Why::NoSuchItem, of));
    };
    let mut last: Option<(Date, &Held<'v>)> = None;
    let origin = each_session(of, judge, |held| {
        let end = held.last.map(Date::last).filter(|end| *end <= day.first());
        if let Some(end) = end.filter(|end| last.is_none_or(|(known, _)| known <= *end)) {
            last = Some((end, held));
        }
    })?;
    last.map(|(_, held)| held.located()).ok_or(Lack::new(Why::NoSuchItem, origin))
}
