//! An id is given twice in one list.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Meeting, Project, Report, Step};
use crate::rules::repeats::repeats;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "duplicate-id",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Identity,
        summary: Said {
            en: "an id is given twice in one list",
            zh: "同一列表中标识符重复",
            ko: "한 목록에 같은 식별자가 두 번 있습니다",
        },
        message: Said {
            en: "`{id}` already stands earlier in the same list",
            zh: "`{id}` 在同一列表中已使用",
            ko: "`{id}`{id:은|는} 같은 목록의 앞쪽에서 이미 사용되었습니다",
        },
        why: Said {
            en: "references to the id can mean either record, and only the first is found",
            zh: "引用该标识符时无法确定所指记录，且只能找到第一条",
            ko: "이 식별자를 참조하면 어느 기록인지 분명하지 않고, 첫 번째 기록만 찾게 됩니다",
        },
        help: Said {
            en: "give the later record an id of its own, or remove it if it is the same record entered twice",
            zh: "请为后一条记录另设标识符；如系重复录入，请删除其中一条",
            ko: "뒤의 기록에 다른 식별자를 부여하고, 같은 기록을 두 번 입력한 것이면 하나를 삭제하십시오",
        },
        checks: "The ids of each list: organizations, mechanisms, meetings, projects and priorities of the register; agenda, statements and decisions of a meeting; contributions, milestones, results, editions, extensions, assessments and reports of a project; indicators of a result; achievements, problems, plans and needs of a report. Ids are compared exactly as written.",
        silent: "The same id in lists of different owners, as problem `p1` in the reports of both sides; ids that differ in capitals.",
        examples: &[
            Example {
                title: "two milestones with one id",
                change: r#"{"projects": {"0": {"milestones": {"1": {"id": "m1"}}}}}"#,
                found: &["/projects/0/milestones/1/id"],
            },
            Example {
                title: "two organizations with one id",
                change: r#"{"organizations": {"5": {"id": "kr-institute", "kind": "university", "country": "KR", "names": [{"text": {"en": "University C", "zh": "丙大学", "ko": "병대학교"}}]}}}"#,
                found: &["/organizations/5/id"],
            },
            Example {
                title: "two decisions of one session with one id",
                change: r#"{"meetings": {"0": {"decisions": {"1": {"id": "22-1", "kind": "noted", "text": {"en": "Noted.", "zh": "备悉。", "ko": "주목하였다."}}}}}}"#,
                found: &["/meetings/0/decisions/1/id"],
            },
            Example {
                title: "two projects with one id",
                change: r#"{"projects": {"1": {"id": "air", "kind": "training", "title": {"en": "Training on water", "zh": "水环境培训", "ko": "물환경 교육"}, "themes": ["water"], "status": "proposed"}}}"#,
                found: &["/projects/1/id"],
            },
            Example {
                title: "the same id in the reports of both sides",
                change: r#"{"projects": {"0": {"reports": {"1": {"plans": {"0": {"id": "w1"}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "another id",
                change: r#"{"projects": {"0": {"milestones": {"1": {"id": "M1"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Several(&[
        Check::Register(check_register),
        Check::Meeting(check_meeting),
        Check::Project(check_project),
    ]),
};

fn check_register(cx: &Context, out: &mut Sink) {
    let register = cx.register;
    look(register.organizations.items(), |o| &o.id, at!["organizations"], out);
    look(register.mechanisms.items(), |m| &m.id, at!["mechanisms"], out);
    look(register.meetings.items(), |m| &m.id, at!["meetings"], out);
    look(register.priorities.items(), |p| &p.id, at!["priorities"], out);
    for project in cx.index.projects() {
        if let Some(first) = cx.index.project(&project.id).filter(|first| first.at != project.at) {
            let earlier = out.pointer(at!["projects", first.at, "id"]);
            out.find_in(project, at!["id"], args! { id: &*project.id }).related(earlier);
        }
    }
}

fn check_meeting(meeting: &Meeting, _: &Context, out: &mut Sink) {
    look(meeting.agenda.items(), |a| &a.id, at!["agenda"], out);
    look(meeting.statements.items(), |s| &s.id, at!["statements"], out);
    look(meeting.decisions.items(), |d| &d.id, at!["decisions"], out);
}

fn check_project(project: &Project, _: &Context, out: &mut Sink) {
    look(project.editions.items(), |e| &e.id, at!["editions"], out);
    look(project.contributions.items(), |c| &c.id, at!["contributions"], out);
    look(project.milestones.items(), |m| &m.id, at!["milestones"], out);
    look(project.assessments.items(), |a| &a.id, at!["assessments"], out);
    if let Some(timeline) = project.timeline.known() {
        look(timeline.extensions.items(), |e| &e.id, at!["timeline", "extensions"], out);
    }
    look(project.results.items(), |r| &r.id, at!["results"], out);
    for (i, result) in project.results.each() {
        look(result.indicators.items(), |i| &i.id, at!["results", i, "indicators"], out);
    }
    look(project.reports.items(), |r| &r.id, at!["reports"], out);
    for (i, report) in project.reports.each() {
        check_report(report, i, out);
    }
}

fn check_report(report: &Report, i: usize, out: &mut Sink) {
    look(report.achievements.items(), |a| &a.id, at!["reports", i, "achievements"], out);
    look(report.problems.items(), |p| &p.id, at!["reports", i, "problems"], out);
    look(report.plans.items(), |p| &p.id, at!["reports", i, "plans"], out);
    look(report.needs.items(), |n| &n.id, at!["reports", i, "needs"], out);
}

fn look<'t, T>(items: &'t [T], id: fn(&'t T) -> &'t str, list: &[Step], out: &mut Sink) {
    if items.len() < 2 {
        return;
    }
    repeats(items, |item| Some(id(item)).filter(|id| !id.is_empty()), |first, second| {
        let place = |item: usize| [list, at![item, "id"]].concat();
        let earlier = out.pointer(&place(first));
        let id = items.get(second).map_or("", id);
        out.find(&place(second), args! { id: id }).related(earlier);
    });
}
