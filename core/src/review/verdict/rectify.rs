//! Putting right: a project that was not met may become so, so many times and within so many months of the
//! assessment that said so.

use super::Answer;
use crate::model::{Assessment, Date, Project, Truth};
use crate::review::pack::{Pack, Rectification};
use std::collections::BTreeSet;

codes! {
    /// How it stands with putting a project right.
    pub enum Rectified {
        /// It is not met, which no assessment has recorded yet: it may be put right.
        Possible = "possible" ["may be put right", "可予整改", "보완 가능"],
        /// An assessment has recorded that it is not met, and there is time left.
        Open = "open" ["time to put it right", "整改期内", "보완 기간 중"],
        /// It was not met, and was put right in time.
        InTime = "in_time" ["put right in time", "已按期整改", "기한 내 보완 완료"],
        /// The time has passed.
        TooLate = "too_late" ["too late", "整改逾期", "보완 기한 경과"],
        /// It was not met more often than it may be put right.
        Exhausted = "exhausted" ["no further chance", "整改次数已用尽", "보완 횟수 소진"],
        /// The dates leave open whether it was in time.
        CannotTell = "cannot_tell" ["dates do not tell", "仅据日期无法判断", "날짜만으로 판단 불가"],
    }
}

/// What an answer becomes when what was recorded about the project counts, and how it stands with putting
/// it right.
pub(super) fn rectify(
    answer: Answer,
    rule: Rectification,
    pack: &Pack,
    project: &Project<'_>,
    as_of: Option<Date>,
) -> (Answer, Option<Rectified>) {
    let later = |a: &Assessment<'_>| match (a.date.get(), as_of) {
        (Some(date), Some(as_of)) => date.is_after(as_of).is_true(),
        _ => false,
    };
    let recorded = |rating: Answer| {
        let of_pack = project.assessments.items().iter().filter(|a| is_of(a, pack, rating));
        of_pack.filter(|a| !later(a)).collect::<Vec<_>>()
    };
    let failed = recorded(Answer::NotMet);
    let Some(last) = last(&failed) else {
        return (answer, (answer == Answer::NotMet).then_some(Rectified::Possible));
    };
    // Who records the same failure again on its day uses up no chance.
    let days: BTreeSet<_> = failed.iter().map(|assessment| assessment.date.get()).collect();
    if u32::try_from(days.len()).is_ok_and(|failed| failed > rule.times) {
        return (Answer::NotMet, Some(Rectified::Exhausted));
    }
    let in_time = |day: Option<Date>| in_time(last.date.get(), day, rule.months);
    let met = recorded(Answer::Met);
    // What was met before it was found not to be is not put right by that.
    let put_right = |day| in_time(day).and(is_behind(day, &failed));
    let put_right = met.iter().map(|a| put_right(a.date.get())).fold(Truth::False, Truth::or);
    match (answer, put_right, in_time(as_of)) {
        (_, Truth::True, _) | (Answer::Met, _, Truth::True) => (answer, Some(Rectified::InTime)),
        (_, _, Truth::True) => (answer, Some(Rectified::Open)),
        (_, Truth::False, Truth::False) => (Answer::NotMet, Some(Rectified::TooLate)),
        (Answer::Met, ..) => (Answer::CannotJudge, Some(Rectified::CannotTell)),
        _ => (answer, Some(Rectified::CannotTell)),
    }
}

/// Whether an assessment records a verdict of a pack.
pub(super) fn is_of(assessment: &Assessment<'_>, pack: &Pack, rating: Answer) -> bool {
    let said = |word: Option<&str>, is: &str| word == Some(is);
    said(assessment.pack.known().map(|pack| &**pack), pack.id())
        && said(assessment.rating.known().map(|rating| &**rating), rating.code())
}

fn last<'a, 'r>(assessments: &[&'a Assessment<'r>]) -> Option<&'a Assessment<'r>> {
    assessments.iter().copied().max_by_key(|assessment| assessment.date.get().map(Date::last))
}

/// Whether a day is that of all assessments, or later.
fn is_behind(day: Option<Date>, assessments: &[&Assessment<'_>]) -> Truth {
    let behind = |assessment: &&Assessment<'_>| match (assessment.date.get(), day) {
        (Some(date), Some(day)) => day.is_before(date).not(),
        _ => Truth::Undecidable,
    };
    assessments.iter().map(behind).fold(Truth::True, Truth::and)
}

/// Whether a day is within so many months of another.
fn in_time(from: Option<Date>, day: Option<Date>, months: u32) -> Truth {
    let (Some(from), Some(day)) = (from, day) else { return Truth::Undecidable };
    // An end behind the last day that can be written is not reached.
    let [earliest, latest] = [from.first(), from.last()].map(|day| day.plus_months(months));
    if earliest.is_none_or(|earliest| day.last() <= earliest) {
        Truth::True
    } else if latest.is_some_and(|latest| day.first() > latest) {
        Truth::False
    } else {
        Truth::Undecidable
    }
}
