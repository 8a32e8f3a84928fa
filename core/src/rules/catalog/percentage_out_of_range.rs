//! A percentage is over 100 or below 0.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Decimal, Indicator, Project, Stated, Step};
use crate::rules::indicators::{self, Placed};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "percentage-out-of-range",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Results,
        summary: Said {
            en: "a percentage is over 100 or below 0",
            zh: "百分比数值大于 100 或小于 0",
            ko: "백분율이 100을 넘거나 0보다 작습니다",
        },
        message: Said {
            en: "indicator `{indicator}` has the unit `{unit}` and the value `{value}`",
            zh: "指标 `{indicator}` 的单位为 `{unit}`，数值却为 `{value}`",
            ko: "지표 `{indicator}`의 단위는 `{unit}`인데 값은 `{value}`입니다",
        },
        why: Said {
            en: "a share of a whole cannot be so; the unit or the point is probably wrong",
            zh: "占比不可能出现该数值，可能是单位或小数点有误",
            ko: "비율로는 나올 수 없는 값으로, 단위나 소수점이 틀린 것으로 보입니다",
        },
        help: Said {
            en: "correct the value or the unit; if it is a rate of growth or fulfilment, say so in the indicator's title",
            zh: "请更正数值或单位；如为增长率或完成率，请在指标名称中写明",
            ko: "값이나 단위를 바로잡고, 증가율이나 달성률이면 지표 이름에 밝히십시오",
        },
        checks: "The baseline, the targets and the actual values of each indicator whose unit is `%`, `percent` or the like: greater than 100 or less than 0.",
        silent: "When the title or the unit speaks of growth, change, reduction, fulfilment or comparison, in English, Chinese or Korean; percentage points.",
        examples: &[
            Example {
                title: "a share of 391 %",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"unit": "%", "title": {"en": "Share of sites calibrated", "zh": "已校准站点占比", "ko": "교정 지점 비율"}, "baseline": {"value": "39"}, "actuals": {"0": {"value": "391"}}}}}}}}}"#,
                found: &["/projects/0/results/0/indicators/0/actuals/0/value"],
            },
            Example {
                title: "a negative share as baseline",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"unit": "percent", "baseline": {"value": "-1"}}}}}}}}"#,
                found: &["/projects/0/results/0/indicators/0/baseline/value"],
            },
            Example {
                title: "a rate of growth",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"unit": "%", "title": {"en": "Growth of data exchanged", "zh": "数据交换量增长率", "ko": "자료 교환량 증가율"}, "actuals": {"0": {"value": "150"}}}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "all of it",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"unit": "%", "actuals": {"0": {"value": "100.00"}}}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

/// Words of titles whose percentages may well lie outside 0 to 100.
const FREE: &[&str] = &[
    "growth", "increase", "decrease", "change", "reduc", "rise", "fall", "fulfil", "achievement",
    "execution", "completion", "compared", "relative", "增", "减", "降", "变化", "完成率", "达成", "达标",
    "执行率", "同比", "环比", "相对", "증가", "증감", "감소", "저감", "변화", "성장", "달성", "집행", "이행",
    "대비", "상승", "하락",
];

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for placed in indicators::each(project) {
        let indicator = placed.indicator;
        if indicator.unit.known().is_some_and(|unit| is_percent(unit))
            && has_odd(indicator)
            && !is_free(indicator)
        {
            values(&placed, out);
        }
    }
}

fn is_percent(unit: &str) -> bool {
    let unit = unit.trim();
    let words = ["percent", "per cent", "pct"];
    matches!(unit, "%" | "％" | "百分比" | "퍼센트" | "프로")
        || words.iter().any(|word| unit.eq_ignore_ascii_case(word))
}

fn values(placed: &Placed, out: &mut Sink) {
    let indicator = placed.indicator;
    if let Some(baseline) = indicator.baseline.known() {
        tell(placed, &baseline.value, &["baseline".into()], out);
    }
    for (t, target) in indicator.targets.each() {
        tell(placed, &target.value, at!["targets", t], out);
    }
    for (a, actual) in indicator.actuals.each() {
        tell(placed, &actual.value, at!["actuals", a], out);
    }
}

fn tell(placed: &Placed, value: &Stated<Decimal>, inside: &[Step], out: &mut Sink) {
    let Some(value) = value.get().filter(|value| is_odd(*value)) else { return };
    let at = placed.at(&[inside, at!["value"]].concat());
    let unit = placed.indicator.unit.known().map_or("", |unit| unit.as_str());
    out.find(&at, args! { indicator: &*placed.indicator.id, unit: unit, value: value });
}

fn has_odd(indicator: &Indicator) -> bool {
    let is_odd = |value: &Stated<Decimal>| value.get().is_some_and(is_odd);
    indicator.baseline.known().is_some_and(|baseline| is_odd(&baseline.value))
        || indicator.targets.items().iter().any(|target| is_odd(&target.value))
        || indicator.actuals.items().iter().any(|actual| is_odd(&actual.value))
}

fn is_odd(value: Decimal) -> bool {
    let number = value.number();
    number > rust_decimal::Decimal::ONE_HUNDRED || number < rust_decimal::Decimal::ZERO
}

fn is_free(indicator: &Indicator) -> bool {
    let title = indicator.title.known();
    let mut words = title.into_iter().flat_map(|title| title.entries()).filter_map(|(_, text)| text);
    words.any(|text| {
        let text = text.to_lowercase();
        FREE.iter().any(|word| text.contains(word))
    })
}
