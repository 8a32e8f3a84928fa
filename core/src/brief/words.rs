//! The words of the overview.

use crate::finding::Said;
use crate::model::Language;

pub(super) const HOLDS: Said = Said {
    en: "{organizations} {organizations:organization|organizations}, {mechanisms} {mechanisms:mechanism|mechanisms}, {meetings} {meetings:meeting|meetings}, {projects} {projects:project|projects}, {reports} {reports:progress report|progress reports}, {disagreements} {disagreements:disagreement|disagreements} on record",
    zh: "机构 {organizations} 个，机制 {mechanisms} 个，会议 {meetings} 次，项目 {projects} 个，进展报告 {reports} 份，在案分歧 {disagreements} 项",
    ko: "기관 {organizations}개, 협력체계 {mechanisms}개, 회의 {meetings}건, 사업 {projects}건, 진행보고서 {reports}건, 등록된 이견 {disagreements}건",
};
pub(super) const MEETINGS: Said = Said { en: "Meetings", zh: "会议", ko: "회의" };
pub(super) const NUMBER: Said =
    Said { en: "No. {number}", zh: "第 {number} 次", ko: "제{number}차" };
pub(super) const DECISIONS: Said = Said {
    en: "{decisions} {decisions:decision|decisions}, {open} not known to be carried out",
    zh: "决定 {decisions} 项，其中尚未确认落实 {open} 项",
    ko: "결정사항 {decisions}건, 이행 미확인 {open}건",
};
pub(super) const AS_OF: Said =
    Said { en: "as of {as_of}", zh: "截至 {as_of}", ko: "{as_of} 기준" };
pub(super) const PROJECTS: Said = Said { en: "Projects", zh: "项目", ko: "사업" };
pub(super) const UNKNOWN_STATUS: Said =
    Said { en: "status unknown", zh: "状态不明", ko: "상태 미상" };
pub(super) const STATUS: Said = Said { en: "status", zh: "状态", ko: "상태" };
pub(super) const OTHERS: Said =
    Said { en: "other bodies", zh: "其他参与单位", ko: "기타 기관" };
pub(super) const NOBODY: Said =
    Said {
        en: "no participant stated", zh: "未载明参与单位", ko: "참여기관이 기재되지 않음"
    };
pub(super) const LAST_REPORT: Said =
    Said { en: "last report", zh: "最近一次报告", ko: "최근 진행보고서" };
pub(super) const NO_REPORT: Said =
    Said { en: "no report", zh: "无报告", ko: "진행보고서 없음" };
pub(super) const PROBLEMS: Said =
    Said { en: "open problems", zh: "未解决问题", ko: "미해결 문제점" };
pub(super) const PLANS: Said = Said { en: "plans", zh: "工作计划", ko: "향후 계획" };
pub(super) const NEEDS: Said =
    Said { en: "open needs", zh: "待满足的合作需求", ko: "미충족 협력 수요" };

/// Several words in a row.
pub(super) fn listed(words: &[String], language: Language) -> String {
    words.join(if language == Language::Zh { "、" } else { ", " })
}
