//! The words around verdicts.

use crate::finding::Said;
use crate::review::verdict::Answer;

/// The sign before an answer.
pub(super) const fn sign(answer: Answer) -> char {
    match answer {
        Answer::Met => '✓',
        Answer::NotMet => '✗',
        Answer::NotApplicable => '–',
        Answer::CannotJudge => '?',
    }
}

pub(super) const COUNTS: Said = Said {
    en: "{projects} {projects:project|projects}: {met} met, {not_met} not met, {cannot_judge} cannot be judged, {not_applicable} not applicable",
    zh: "项目共 {projects} 个：符合 {met} 个，不符合 {not_met} 个，无法判断 {cannot_judge} 个，不适用 {not_applicable} 个",
    ko: "사업 {projects}건: 충족 {met}건, 미충족 {not_met}건, 판단 불가 {cannot_judge}건, 해당 없음 {not_applicable}건",
};
pub(super) const JUDGED: Said =
    Said {
        en: "judged as of {as_of}", zh: "判断基准日：{as_of}", ko: "판단 기준일: {as_of}"
    };
pub(super) const NOT_IN_FORCE: Said = Said {
    en: "These rules were in force {period}; on the day of judging they were not, and are applied for comparison only.",
    zh: "判断基准日不在本规则的有效期（{period}）内，结果仅供参考。",
    ko: "판단 기준일이 이 규칙의 시행 기간({period})에 들지 않으므로 결과는 참고용입니다.",
};
pub(super) const FAULTS: Said = Said {
    en: "Reading the register found {count} {count:error|errors}: what could not be read was not judged; check the register first.",
    zh: "读取登记册时发现错误 {count} 项，未能读取的内容未予判断，请先检查登记册。",
    ko: "등록부를 읽는 중에 오류 {count}건이 발견되었습니다. 읽지 못한 내용은 판단하지 않았으므로 등록부를 먼저 점검하십시오.",
};
pub(super) const PARAMETERS: Said = Said { en: "parameters", zh: "参数", ko: "매개변수" };
pub(super) const FOR: Said = Said { en: "for", zh: "适用范围", ko: "적용 대상" };
pub(super) const SCORE: Said = Said {
    en: "score {score} of {of}",
    zh: "满分 {of}，得分 {score}",
    ko: "{of}점 만점에 {score}점",
};
/// What stands behind a criterion.
pub(super) const SCORED: Said = Said {
    en: "score {score} of {of}, weight {weight}",
    zh: "满分 {of}，得分 {score}，权重 {weight}",
    ko: "{of}점 만점에 {score}점, 가중치 {weight}",
};
pub(super) const SHARE: Said = Said {
    en: "{judged} of {weight} of the weight could be judged",
    zh: "适用权重合计 {weight}，其中 {judged} 可判断",
    ko: "적용 가중치 합계 {weight} 가운데 {judged} 판단 가능",
};
pub(super) const RATING: Said = Said { en: "rating", zh: "评级", ko: "등급" };
pub(super) const RECTIFICATION: Said = Said { en: "rectification", zh: "整改", ko: "보완" };
pub(super) const HELP: Said = Said { en: "help", zh: "处理", ko: "조치" };
pub(super) const MISSING: Said = Said { en: "missing", zh: "所缺信息", ko: "부족한 정보" };
pub(super) const LOOKED_AT: Said =
    Said { en: "looked at", zh: "依据记录", ko: "확인한 기록" };
pub(super) const APPLIES: Said =
    Said { en: "asked only if", zh: "适用条件", ko: "적용 조건" };
pub(super) const LEVEL: Said =
    Said {
        en: "level {score}: {title}", zh: "等级 {score}：{title}", ko: "{score}점: {title}"
    };
pub(super) const NOT_REACHED: Said = Said {
    en: "not asked, as an earlier stage was not met",
    zh: "前一阶段不符合，未作判断",
    ko: "앞 단계를 충족하지 못하여 판단하지 않았습니다",
};
pub(super) const MORE: Said =
    Said {
        en: "… and {count} more", zh: "…… 另有 {count} 处", ko: "… {count}건 더 있음"
    };
pub(super) const RECORDED_SAME: Said = Said {
    en: "recorded as `{rating}` on {date}; the same today",
    zh: "{date} 记录为“{rating}”，与本次结果一致",
    ko: "{date}에 ‘{rating}’{rating:으로|로} 기록되어 있으며 이번 결과와 같습니다",
};
pub(super) const RECORDED_OTHER: Said = Said {
    en: "recorded as `{rating}` on {date}; today it is not",
    zh: "{date} 记录为“{rating}”，与本次结果不一致",
    ko: "{date}에 ‘{rating}’{rating:으로|로} 기록되어 있으나 이번 결과와 다릅니다",
};
/// Where the day of a recorded verdict would stand.
pub(super) const NO_DAY: Said =
    Said {
        en: "a day not stated", zh: "某日（日期未载明）", ko: "기재되지 않은 날짜"
    };
/// Between the parameters.
pub(super) const SEPARATOR: Said = Said { en: "; ", zh: "；", ko: "; " };
pub(super) const SUMMED_UP_UNDATED: Said = Said {
    en: "{pack} {version}: {answer}.",
    zh: "{pack}（{version} 版）：{answer}。",
    ko: "{pack}({version}판): {answer}.",
};
pub(super) const SUMMED_UP: Said = Said {
    en: "{pack} {version}, as of {as_of}: {answer}.",
    zh: "{pack}（{version} 版，判断基准日 {as_of}）：{answer}。",
    ko: "{pack}({version}판, 판단 기준일 {as_of}): {answer}.",
};
pub(super) const FAILED: Said =
    Said {
        en: " Not met: {items}.", zh: "不符合项：{items}。", ko: " 미충족 항목: {items}."
    };
pub(super) const OPEN: Said = Said {
    en: " Cannot be judged: {items}.",
    zh: "无法判断项：{items}。",
    ko: " 판단 불가 항목: {items}.",
};
