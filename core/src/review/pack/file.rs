//! A pack as it is written, in TOML or JSON.

use crate::model::{Date, Decimal, Id, Period, Source, Str, Text};
use crate::review::verdict::Answer;

codes! {
    /// What a parameter is.
    pub enum ParameterKind {
        /// A whole number.
        Whole = "whole" ["a whole number", "整数", "정수"],
        /// A number.
        Number = "number" ["a number", "数值", "숫자"],
        /// Words.
        Text = "text" ["text", "文本", "문자열"],
        /// True or false.
        YesNo = "yes_no" ["`true` or `false`", "布尔值（`true` 或 `false`）", "`true` 또는 `false`"],
        /// A date.
        Date = "date" ["a date", "日期", "날짜"],
        /// A country or side.
        Country = "country" ["a country code", "国家代码", "국가 코드"],
        /// Several words.
        List = "list" ["a list", "列表", "목록"],
    }
}

record! {
    /// A rule pack.
    pub struct Pack<'a> {
        /// Name of the pack: small letters, digits and hyphens.
        key id: Id<'a>,
        /// Its version.
        required version: Str<'a>,
        /// Title.
        required title: Text<'a>,
        /// What it judges, and how.
        optional description: Text<'a>,
        /// The pack that this one changes.
        optional extends: Str<'a>,
        /// Where its rules and numbers were read.
        optional sources: Vec<Source<'a>>,
        /// When its rules were in force.
        optional valid: Period,
        /// What its readers may set.
        optional parameters: Vec<Parameter<'a>>,
        /// Which projects it is for; all when absent.
        optional applies: Applies<'a>,
        /// Stages in their order; a later one is asked when the earlier ones are not failed.
        optional stages: Vec<Stage<'a>>,
        /// What must hold.
        optional gates: Vec<Gate<'a>>,
        /// The scale of the criteria.
        optional scale: Scale,
        /// What is scored.
        optional criteria: Vec<Criterion<'a>>,
        /// What is needed besides the gates.
        optional outcome: Outcome<'a>,
        /// The register, as JSON, that examples change.
        optional example_register: Str<'a>,
        /// Examples, each with what it comes to. They are tried before the pack is accepted.
        optional examples: Vec<Example<'a>>,
    }
}

record! {
    /// Something that readers of a pack may set. Conditions read it as `params.id`.
    pub struct Parameter<'a> {
        /// Name, as conditions write it.
        key id: Id<'a>,
        /// What it is.
        required kind: ParameterKind,
        /// What it is for.
        required title: Text<'a>,
        /// Unit, such as `months`.
        optional unit: Str<'a>,
        /// The value unless another is given.
        required default: Vec<Str<'a>>,
        /// The least value.
        optional min: Decimal,
        /// The greatest value.
        optional max: Decimal,
        /// The values there are, for words and lists.
        optional among: Vec<Str<'a>>,
        /// Where the default comes from.
        optional source: Text<'a>,
    }
}

record! {
    /// Which projects a pack is for.
    pub struct Applies<'a> {
        /// The same in words, as a noun phrase: it is printed behind `for:`.
        required requirement: Text<'a>,
        /// The condition.
        required condition: Str<'a>,
    }
}

record! {
    /// A stage of a review.
    pub struct Stage<'a> {
        /// Name, as gates and criteria write it.
        key id: Id<'a>,
        /// Title.
        required title: Text<'a>,
    }
}

record! {
    /// Something that must hold.
    pub struct Gate<'a> {
        /// Unique among the gates and criteria.
        key id: Id<'a>,
        /// The stage; the first when absent.
        optional stage: Str<'a>,
        /// Title, in a few words.
        required title: Text<'a>,
        /// What must hold, as a norm: a verdict prints it whether it holds or not.
        required requirement: Text<'a>,
        /// Of which projects it is asked; of all when absent.
        optional applies: Str<'a>,
        /// The condition.
        required condition: Str<'a>,
        /// What to do when it does not hold.
        optional help: Text<'a>,
    }
}

record! {
    /// The scale on which criteria are scored.
    pub struct Scale {
        /// The lowest score.
        required lowest: Decimal,
        /// The highest score.
        required highest: Decimal,
        /// What the weights of all criteria come to.
        required weights: Decimal,
    }
}

record! {
    /// Something that is scored: by a condition, by levels, or by a measure.
    pub struct Criterion<'a> {
        /// Unique among the gates and criteria.
        key id: Id<'a>,
        /// The stage; the first when absent.
        optional stage: Str<'a>,
        /// Title, in a few words.
        required title: Text<'a>,
        /// What must hold for a good score, as a norm: a verdict prints it whatever the score.
        required requirement: Text<'a>,
        /// Of which projects it is asked; of all when absent.
        optional applies: Str<'a>,
        /// How much it counts.
        required weight: Decimal,
        /// The highest score if it holds, else the lowest.
        optional condition: Str<'a>,
        /// Levels from the best to the worst: the first that holds gives the score, and the lowest score if none does.
        optional levels: Vec<Level<'a>>,
        /// An expression that comes to the score.
        optional score: Str<'a>,
        /// What to do when the score is low.
        optional help: Text<'a>,
    }
}

record! {
    /// A level of a criterion.
    pub struct Level<'a> {
        /// The score.
        required score: Decimal,
        /// What the level means.
        required title: Text<'a>,
        /// The condition.
        required condition: Str<'a>,
    }
}

record! {
    /// What is needed besides the gates.
    pub struct Outcome<'a> {
        /// What the weighted scores must come to.
        optional total: Str<'a>,
        /// What each score must come to.
        optional each: Str<'a>,
        /// Ratings from the best to the worst.
        optional bands: Vec<Band<'a>>,
        /// How often and how long a project may be put right that was not met.
        optional rectification: Rectification,
    }
}

record! {
    /// A rating. The first whose needs are fulfilled is given.
    pub struct Band<'a> {
        /// Name.
        key id: Id<'a>,
        /// Title.
        required title: Text<'a>,
        /// What the weighted scores must come to.
        optional total: Str<'a>,
        /// What each score must come to.
        optional each: Str<'a>,
    }
}

record! {
    /// How often and how long a project may be put right.
    pub struct Rectification {
        /// How many times.
        required times: u32,
        /// Within how many months of the assessment that said so.
        required months: u32,
    }
}

record! {
    /// An example: a change to the pack's example register, and what the pack says of its project then.
    pub struct Example<'a> {
        /// What it shows.
        required title: Text<'a>,
        /// The change, as a JSON Merge Patch (RFC 7396).
        optional change: Str<'a>,
        /// The project; the first when absent.
        optional project: Str<'a>,
        /// The day of judging; the register's when absent.
        optional as_of: Date,
        /// The verdict.
        required verdict: Answer,
        /// Gates and criteria that are not met.
        optional not_met: Vec<Str<'a>>,
        /// Gates and criteria that cannot be judged.
        optional cannot_judge: Vec<Str<'a>>,
        /// What is missing, as JSON Pointers.
        optional missing: Vec<Str<'a>>,
        /// What the weighted scores come to.
        optional total: Decimal,
        /// The rating.
        optional rating: Str<'a>,
    }
}
