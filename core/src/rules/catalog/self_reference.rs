//! A record refers to itself.

use crate::finding::{About, Example, Fix, Group, Operation, Said, Severity};
use crate::model::{Mechanism, Meeting, Organization, Project, Reference, Stated, Step};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "self-reference",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Identity,
        summary: Said {
            en: "a record refers to itself",
            zh: "记录引用了自身",
            ko: "기록이 자기 자신을 참조합니다",
        },
        message: Said {
            en: "`{id}` refers to itself",
            zh: "`{id}` 引用了自身",
            ko: "`{id}`{id:이|가} 자기 자신을 참조합니다",
        },
        why: Said {
            en: "nothing is its own parent, predecessor or relation; another record was meant, and that connection is lost",
            zh: "任何记录都不能以自身为上级、前身或关联对象；与本应引用的记录之间的关联因此丢失",
            ko: "어떤 기록도 자신의 상위나 전신, 관련 대상이 될 수 없으며, 원래 참조하려던 기록과의 연결이 빠집니다",
        },
        help: Said {
            en: "give the id of the record that was meant, or remove the reference",
            zh: "请填写应引用的记录的标识符，或删除该引用",
            ko: "원래 참조하려던 기록의 식별자를 적거나 참조를 삭제하십시오",
        },
        checks: "Parents, predecessors, relations and prepared meetings: references from a record to its own kind.",
        silent: "Circles through other records, which the rules on cycles find.",
        examples: &[
            Example {
                title: "an organization above itself",
                change: r#"{"organizations": {"2": {"parents": ["cn-institute"]}}}"#,
                found: &["/organizations/2/parents/0"],
            },
            Example {
                title: "a project related to itself",
                change: r#"{"projects": {"0": {"relations": [{"kind": "related", "project": "air"}]}}}"#,
                found: &["/projects/0/relations/0/project"],
            },
            Example {
                title: "a plan that continues itself",
                change: r#"{"mechanisms": {"1": {"predecessors": ["plan"]}}}"#,
                found: &["/mechanisms/1/predecessors/0"],
            },
            Example {
                title: "a plan under a committee",
                change: r#"{"mechanisms": {"1": {"parent": "committee"}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Several(&[
        Check::Organization(check_organization),
        Check::Mechanism(check_mechanism),
        Check::Meeting(check_meeting),
        Check::Project(check_project),
    ]),
};

fn check_organization(organization: &Organization, _: &Context, out: &mut Sink) {
    look(&organization.id, "parents", &organization.parents, out);
    look(&organization.id, "predecessors", &organization.predecessors, out);
}

fn check_mechanism(mechanism: &Mechanism, _: &Context, out: &mut Sink) {
    look(&mechanism.id, "predecessors", &mechanism.predecessors, out);
    if mechanism.parent.known().is_some_and(|parent| **parent == *mechanism.id) {
        tell(&mechanism.id, at!["parent"], out);
    }
}

fn check_meeting(meeting: &Meeting, _: &Context, out: &mut Sink) {
    look(&meeting.id, "prepares", &meeting.prepares, out);
}

fn check_project(project: &Project, _: &Context, out: &mut Sink) {
    if project.parent.known().is_some_and(|parent| **parent == *project.id) {
        tell(&project.id, at!["parent"], out);
    }
    for (i, relation) in project.relations.each() {
        if relation.project.known().is_some_and(|other| **other == *project.id) {
            tell(&project.id, at!["relations", i, "project"], out);
        }
    }
}

fn look<K>(id: &str, member: &'static str, list: &Stated<Vec<Reference<K>>>, out: &mut Sink) {
    for (i, other) in list.each() {
        if **other == *id {
            tell(id, at![member, i], out);
        }
    }
}

fn tell(id: &str, at: &[Step], out: &mut Sink) {
    let path = out.pointer(at);
    out.find(at, args! { id: id }).fix(Fix::review(vec![Operation::Remove { path }]));
}
