//! A problem stays open from one report to the next.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Language, Problem, Project, Report};
use crate::rules::frame::is_over;
use crate::rules::lookup::{FEW, Lookup};
use crate::rules::reporting::each_following;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "problem-open-across-reports",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Reports,
        summary: Said {
            en: "a problem stays open from one report to the next",
            zh: "同一问题在连续两份报告中均未解决",
            ko: "같은 문제점이 연속된 두 진행보고서에서 미해결 상태입니다",
        },
        message: Said {
            en: "problem `{problem}` was open already in report `{report}`",
            zh: "问题 `{problem}` 在此前的报告 `{report}` 中已列出，至今未解决",
            ko: "문제점 `{problem}`{problem:은|는} 이전 진행보고서 `{report}`에서도 미해결이었습니다",
        },
        why: Said {
            en: "what the participants do not solve by themselves is a matter for the committee",
            zh: "参与单位自身无法解决的问题应提请联委会研究",
            ko: "참여기관이 자체적으로 해결하지 못하는 문제점은 공동위원회에서 다룰 사안입니다",
        },
        help: Said {
            en: "state `resolved` if it is over; otherwise say what is needed to solve it, and from whom",
            zh: "如已解决，请填写 `resolved`；否则请说明需要由谁提供何种支持",
            ko: "해결되었으면 `resolved`를 적고, 아니면 누구의 어떤 협조가 필요한지 적으십시오",
        },
        checks: "Each problem without `resolved`, against those without `resolved` in the report of the same side before it: whether the text is the same, or the id and a stated `raised` are.",
        silent: "A problem of the same id but with another text and another day, for reports number their problems anew; when the order of the reports cannot be told from their periods; projects that are completed, closed or cancelled.",
        examples: &[
            Example {
                title: "the same text under another id",
                change: r#"{"projects": {"0": {"reports": {"2": {"id": "cn-2019", "side": "CN", "by": "cn-institute", "period": {"from": "2018-11"}, "state": "draft", "problems": [{"id": "p4", "text": {"en": "Approval of data exchange is slow.", "zh": "数据交换审批较慢。", "ko": "자료 교환 승인이 늦다."}}]}}}}}"#,
                found: &["/projects/0/reports/2/problems/0"],
            },
            Example {
                title: "the same id and day with another text",
                change: r#"{"projects": {"0": {"reports": {"2": {"id": "cn-2019", "side": "CN", "by": "cn-institute", "period": {"from": "2018-11"}, "state": "draft", "problems": [{"id": "p1", "text": {"en": "Approval is still pending.", "zh": "审批仍未完成。", "ko": "승인이 아직 나지 않았다."}, "raised": "2018-05"}]}}}}}"#,
                found: &["/projects/0/reports/2/problems/0"],
            },
            Example {
                title: "the same id for another problem",
                change: r#"{"projects": {"0": {"reports": {"2": {"id": "cn-2019", "side": "CN", "by": "cn-institute", "period": {"from": "2018-11"}, "state": "draft", "problems": [{"id": "p1", "text": {"en": "A filter is missing.", "zh": "缺少过滤器。", "ko": "여과기가 부족하다."}, "raised": "2018-11-02"}]}}}}}"#,
                found: &[],
            },
            Example {
                title: "resolved in the meantime",
                change: r#"{"projects": {"0": {"reports": {"2": {"id": "cn-2019", "side": "CN", "by": "cn-institute", "period": {"from": "2018-11"}, "state": "draft", "problems": [{"id": "p1", "text": {"en": "Approval of data exchange is slow.", "zh": "数据交换审批较慢。", "ko": "자료 교환 승인이 늦다."}, "raised": "2018-05", "resolved": "2018-11"}]}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let reports = project.reports.items();
    if reports.iter().filter(|report| open(report).next().is_some()).nth(1).is_none()
        || is_over(project)
    {
        return;
    }
    each_following(reports, |now, before| {
        let (Some(now_report), Some(before_report)) = (reports.get(now), reports.get(before)) else {
            return;
        };
        let texts = open(before_report).map(|(_, problem)| wording(problem));
        let texts = Lookup::new(before_report.problems.items().len(), texts);
        for (j, problem) in open(now_report) {
            let is_same_text = !wording(problem).is_empty() && texts.has(wording(problem));
            if is_same_text || has_same_origin(problem, before_report) {
                let related = out.pointer(at!["reports", before]);
                let args = args! { problem: &*problem.id, report: &*before_report.id };
                out.find(at!["reports", now, "problems", j], args).related(related);
            }
        }
    });
}

fn open<'r>(report: &'r Report) -> impl Iterator<Item = (usize, &'r Problem<'r>)> + Clone {
    let problems = report.problems.items().iter().enumerate();
    problems.filter(|(_, problem)| problem.resolved.is_not_stated())
}

fn wording<'r>(problem: &'r Problem) -> &'r str {
    problem.text.known().map_or("", |text| text.best(Language::En))
}

/// Whether the report has an open problem of the same id that was raised on the same day.
fn has_same_origin(problem: &Problem, report: &Report) -> bool {
    let mut known = open(report).take(FEW).map(|(_, known)| known);
    problem.raised.is_known() && known.any(|p| p.id == problem.id && p.raised == problem.raised)
}
