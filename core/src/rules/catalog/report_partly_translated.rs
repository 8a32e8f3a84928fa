//! A part of a report lacks a language that its progress has.

use crate::finding::{About, Arg, Example, Group, Said, Severity};
use crate::model::{Language, Project, Report, ReportState, Stated, Text};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "report-partly-translated",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Text,
        summary: Said {
            en: "a part of a report lacks a language in which its progress is told",
            zh: "进展报告的部分内容缺少进展情况所用的某种语言文本",
            ko: "진행보고서의 일부 내용이 진행 상황에 쓰인 언어 중 일부 언어로는 기재되지 않았습니다",
        },
        message: Said {
            en: "the report tells its progress in `{languages}` too, but not this",
            zh: "进展报告的进展情况已有 `{languages}` 文本，此项则未填写",
            ko: "진행보고서의 진행 상황에는 `{languages}` 텍스트가 있으나 이 항목에는 기재되지 않았습니다",
        },
        why: Said {
            en: "whoever reads the report in that language is not told of it",
            zh: "以该语言阅读报告的人看不到此项内容",
            ko: "해당 언어로 진행보고서를 읽는 사람은 이 내용을 알 수 없습니다",
        },
        help: Said {
            en: "add the translation",
            zh: "请补充译文",
            ko: "번역문을 추가하십시오",
        },
        checks: "The achievements, problems, plans and needs of each progress report: English, Chinese and Korean that `progress` is written in are also those of their texts.",
        silent: "For drafts; when the language is `null`; when one of the texts is a plain string; when the whole report is in one language.",
        examples: &[
            Example {
                title: "a problem in Chinese only",
                change: r#"{"projects": {"0": {"reports": {"0": {"problems": {"0": {"text": {"en": null, "ko": null}}}}}}}}"#,
                found: &["/projects/0/reports/0/problems/0/text"],
            },
            Example {
                title: "the whole report in Chinese",
                change: r#"{"projects": {"0": {"reports": {"0": {"progress": {"en": null, "ko": null}, "achievements": {"0": {"text": {"en": null, "ko": null}}}, "problems": {"0": {"text": {"en": null, "ko": null}}}, "plans": {"0": {"text": {"en": null, "ko": null}}}, "needs": {"0": {"text": {"en": null, "ko": null}}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "a draft",
                change: r#"{"projects": {"0": {"reports": {"0": {"state": "draft", "submitted": null, "needs": {"0": {"text": {"ko": null}}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, report) in project.reports.each() {
        let draft = report.state.is(ReportState::Draft);
        if let Some(progress) = report.progress.known().filter(|_| !draft) {
            parts(report, |list, n, text| {
                if lacking(progress, text).next().is_some() {
                    let languages = lacking(progress, text).map(|l| l.tag().to_owned()).collect();
                    let at = at!["reports", i, list, n, "text"];
                    out.find(at, args! { languages: Arg::List(languages) });
                }
            });
        }
    }
}

/// The texts of a report besides its progress.
fn parts(report: &Report<'_>, mut see: impl FnMut(&'static str, usize, &Text<'_>)) {
    let mut each = |list, n, text: &Stated<Text<'_>>| {
        if let Some(text) = text.known() {
            see(list, n, text);
        }
    };
    report.achievements.each().for_each(|(n, part)| each("achievements", n, &part.text));
    report.problems.each().for_each(|(n, part)| each("problems", n, &part.text));
    report.plans.each().for_each(|(n, part)| each("plans", n, &part.text));
    report.needs.each().for_each(|(n, part)| each("needs", n, &part.text));
}

/// The languages that `progress` has and `text` lacks.
fn lacking(progress: &Text<'_>, text: &Text<'_>) -> impl Iterator<Item = Language> {
    let plain = text.plain().is_some();
    Language::ALL.into_iter().filter(move |&language| {
        !plain
            && progress.get(language).is_some()
            && text.get(language).is_none()
            && !text.is_unknown_in(language)
    })
}
