//! Putting right: a project that was not met may become so, so many times and within so many months of the
//! assessment that said so.

use super::Answer;
use crate::model::{Assessment, Date, Project, Truth};
use crate::review::pack::{Pack, Rectification};

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
    let recorded = |rating: Answer| {
        let of_pack = project.assessments.items().iter().filter(|a| is_of(a, pack, rating));
        of_pack.collect::<Vec<_>>()
    };
    let failed = recorded(Answer::NotMet);
    let Some(last) = last(&failed) else {
        return (answer, (answer == Answer::NotMet).then_some(Rectified::Possible));
    };
    if u32::try_from(failed.len()).is_ok_and(|failed| failed > rule.times) {
        return (Answer::NotMet, Some(Rectified::Exhausted));
    }
    let in_time = |day: Option<Date>| in_time(last.date.get(), day, rule.months);
    let met = recorded(Answer::Met);
    let put_right = met.iter().any(|a| in_time(a.date.get()).is_true());
    match (answer, in_time(as_of)) {
        _ if put_right => (answer, Some(Rectified::InTime)),
        (Answer::Met, Truth::True) => (answer, Some(Rectified::InTime)),
        (Answer::Met, Truth::Undecidable) => (Answer::CannotJudge, Some(Rectified::CannotTell)),
        (_, Truth::True) => (answer, Some(Rectified::Open)),
        (_, Truth::Undecidable) => (answer, Some(Rectified::CannotTell)),
        (_, Truth::False) => (Answer::NotMet, Some(Rectified::TooLate)),
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

/// Whether a day is within so many months of another.
fn in_time(from: Option<Date>, day: Option<Date>, months: u32) -> Truth {
    let (Some(from), Some(day)) = (from, day) else { return Truth::Undecidable };
    let ends = from.first().plus_months(months).zip(from.last().plus_months(months));
    let Some((earliest, latest)) = ends else { return Truth::Undecidable };
    if day.last() <= earliest {
        Truth::True
    } else if day.first() > latest {
        Truth::False
    } else {
        Truth::Undecidable
    }
}
