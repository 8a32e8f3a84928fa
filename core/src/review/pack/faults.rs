//! What can be wrong with a pack, besides its structure and its conditions.

use crate::finding::Said;

/// A fault: its code and its wording.
pub(super) type Kind = (&'static str, Said);

macro_rules! faults {
    ($($name:ident = $code:literal $en:literal $zh:literal $ko:literal;)+) => {
        $(pub(super) const $name: Kind = ($code, Said { en: $en, zh: $zh, ko: $ko });)+
    };
}

faults! {
    TOO_LARGE = "too-large"
        "a pack has at most {most} bytes"
        "规则包不得超过 {most} 字节"
        "규칙집은 {most}바이트를 넘을 수 없습니다";
    TOO_MANY = "too-many"
        "a pack has at most {most} gates, criteria and levels, and as many stages, parameters, ratings or examples"
        "规则包的门槛、评分项及其等级合计不得超过 {most} 项，阶段、参数、评级、示例亦各不得超过 {most} 个"
        "규칙집의 필수요건·평가항목·등급은 모두 {most}개를 넘을 수 없고, 단계·매개변수·평가 등급·예시도 각각 {most}개를 넘을 수 없습니다";
    TOML_SYNTAX = "toml-syntax"
        "not TOML: {told}"
        "不符合 TOML 语法：{told}"
        "TOML 문법 오류: {told}";
    JSON_SYNTAX = "json-syntax"
        "not JSON: {problem}"
        "不符合 JSON 语法：{problem}"
        "JSON 문법 오류: {problem}";
    UNKNOWN_PACK = "unknown-pack"
        "there is no pack `{name}` to extend{suggestion}"
        "没有可供扩展的规则包 `{name}`{suggestion}"
        "확장할 규칙집 `{name}`{name:이|가} 없습니다{suggestion}";
    NAME_TAKEN = "name-taken"
        "`{name}` is the name of a pack that is built in"
        "`{name}` 是内置规则包的名称"
        "`{name}`{name:은|는} 내장 규칙집의 이름입니다";
    SAME_ID = "same-id"
        "`{id}` is used a second time"
        "标识符 `{id}` 重复"
        "식별자 `{id}`{id:이|가} 두 번 쓰였습니다";
    UNKNOWN_STAGE = "unknown-stage"
        "there is no stage `{name}`{suggestion}"
        "没有阶段 `{name}`{suggestion}"
        "단계 `{name}`{name:이|가} 없습니다{suggestion}";
    NOTHING_ASKED = "nothing-asked"
        "the pack has neither gates nor criteria"
        "规则包既无门槛，也无评分项"
        "규칙집에 필수요건도 평가항목도 없습니다";
    BAD_PARAMETER_NAME = "bad-parameter-name"
        "conditions cannot write the name `{name}`: it must begin with a letter from a to z and have only such letters, digits and `_`"
        "条件中无法书写参数名 `{name}`：参数名只能含英文字母、数字和 `_`，且须以英文字母开头"
        "조건에는 매개변수 이름 `{name}`{name:을|를} 쓸 수 없습니다. 이름은 영문자로 시작하고 영문자, 숫자, `_`만 써야 합니다";
    UNKNOWN_PARAMETER = "unknown-parameter"
        "there is no parameter `{name}`{suggestion}"
        "没有参数 `{name}`{suggestion}"
        "매개변수 `{name}`{name:이|가} 없습니다{suggestion}";
    BAD_VALUE = "bad-value"
        "`{value}` is not {kind}, which the parameter `{name}` must be"
        "参数 `{name}` 应为{kind}，`{value}` 不符"
        "매개변수 `{name}`{name:은|는} {kind}{kind:이어야|여야} 하는데 `{value}`{value:이|가} 적혀 있습니다";
    OUT_OF_RANGE = "out-of-range"
        "`{value}` is out of the range of the parameter `{name}`: {range}"
        "`{value}` 超出参数 `{name}` 的取值范围：{range}"
        "`{value}`{value:은|는} 매개변수 `{name}`의 범위({range})를 벗어납니다";
    NOT_AMONG = "not-among"
        "`{value}` is not among the values of the parameter `{name}`{suggestion}"
        "`{value}` 不是参数 `{name}` 的可选值{suggestion}"
        "`{value}`{value:은|는} 매개변수 `{name}`에 쓸 수 있는 값이 아닙니다{suggestion}";
    NO_SCALE = "no-scale"
        "the pack has criteria, but no `scale` to score them on"
        "规则包有评分项，但未规定评分尺度（`scale`）"
        "평가항목이 있으나 점수 척도(`scale`)가 정해져 있지 않습니다";
    SCALE_TURNED = "scale-turned"
        "the highest score must be above the lowest"
        "最高分应大于最低分"
        "최고점은 최저점보다 높아야 합니다";
    OFF_SCALE = "off-scale"
        "`{score}` is not on the scale from {lowest} to {highest}"
        "`{score}` 不在评分尺度 {lowest} 至 {highest} 之内"
        "`{score}`{score:은|는} 점수 척도({lowest}~{highest})를 벗어납니다";
    LEVELS_ORDER = "levels-order"
        "levels must stand from the best to the worst: `{score}` is not below the one before"
        "等级应由高到低排列：`{score}` 不低于前一等级的分值"
        "점수 단계는 높은 것부터 적어야 합니다. `{score}`{score:이|가} 앞 단계의 점수보다 낮지 않습니다";
    NOT_ONE_WAY = "not-one-way"
        "`{id}` must have one of `condition`, `levels` and `score`; it has {count}"
        "`{id}` 应从 `condition`、`levels`、`score` 中选填一项，现有 {count} 项"
        "`{id}`에는 `condition`, `levels`, `score` 가운데 하나만 있어야 하는데 {count}개가 있습니다";
    BAD_WEIGHT = "bad-weight"
        "the weight of `{id}` must be above zero"
        "`{id}` 的权重应大于零"
        "`{id}`의 가중치는 0보다 커야 합니다";
    WEIGHTS = "weights"
        "the weights come to {sum}, and are said to come to {said}"
        "各评分项权重合计为 {sum}，与所填的 {said} 不符"
        "평가항목의 가중치 합계는 {sum}인데 {said}{said:이라고|라고} 적혀 있습니다";
    NOTHING_SCORED = "nothing-scored"
        "scores are needed here, and the pack has no criteria"
        "此处需要评分，但规则包没有评分项"
        "여기에는 점수가 필요한데 규칙집에 평가항목이 없습니다";
    OUT_OF_REACH = "out-of-reach"
        "`{needed}` cannot be reached: scores come to {most} at most"
        "`{needed}` 无法达到：得分最高为 {most}"
        "`{needed}`{needed:은|는} 도달할 수 없습니다. 점수는 최대 {most}입니다";
    PERIOD_TURNED = "period-turned"
        "the period ends before it begins"
        "期间的结束日期早于开始日期"
        "기간의 종료일이 시작일보다 앞섭니다";
    EXAMPLE_NOT_READ = "example-not-read"
        "the example cannot be read as a register: {told}"
        "无法将示例读作登记册：{told}"
        "예시를 등록부로 읽을 수 없습니다: {told}";
    EXAMPLE_FAULTY = "example-faulty"
        "the example is no sound register: {told} ({at})"
        "示例不是合格的登记册：{told}（{at}）"
        "예시가 올바른 등록부가 아닙니다: {told}({at})";
    EXAMPLES_COSTLY = "examples-costly"
        "to try the examples takes more work than a pack may; this one and those behind it were not tried"
        "试算示例所需的计算量超过上限，本示例及其后的示例未予试算"
        "예시를 시험하는 데 필요한 계산량이 한도를 넘어, 이 예시부터는 시험하지 않았습니다";
    NO_PROJECT = "no-project"
        "the example has no project `{name}`{suggestion}"
        "示例中没有项目 `{name}`{suggestion}"
        "예시에 사업 `{name}`{name:이|가} 없습니다{suggestion}";
    MISBEHAVES = "example-misbehaves"
        "the example comes to `{found}`, and is said to come to `{said}`"
        "示例的结果为 `{found}`，与所填的 `{said}` 不符"
        "예시의 결과는 `{found}`인데 `{said}`{said:이라고|라고} 적혀 있습니다";
    FOUND_NOTHING = "example-misbehaves"
        "the example comes to none of these, and is said to come to `{said}`"
        "示例的结果中没有此类内容，与所填的 `{said}` 不符"
        "예시의 결과에는 해당하는 것이 없는데 `{said}`{said:이라고|라고} 적혀 있습니다";
    SAID_NOTHING = "example-misbehaves"
        "the example comes to `{found}`, and is said to come to none of these"
        "示例的结果为 `{found}`，而此处所填为空"
        "예시의 결과는 `{found}`인데 비어 있습니다";
    UNKNOWN_ITEM = "unknown-item"
        "there is no gate or criterion `{name}`{suggestion}"
        "没有名为 `{name}` 的门槛或评分项{suggestion}"
        "`{name}`{name:이라는|라는} 필수요건이나 평가항목이 없습니다{suggestion}";
}
