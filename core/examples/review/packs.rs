//! Judging projects by packs.

use crate::arguments::Arguments;
use crate::read_file;
use comity::facade::{self, FollowUpOptions, ReviewOptions};
use comity::finding::view::View;
use comity::finding::{FileError, Said, render};
use comity::model::Date;
use comity::reading::Source;
use comity::review::{Answer, Pack, Packs};

const NO_PACK: Said = Said {
    en: "there is no pack `{name}`, and no such file; built in are {names}",
    zh: "没有规则包 `{name}`，也没有这个文件；内置规则包有：{names}",
    ko: "규칙집 `{name}`{name:이|가} 없고 그런 파일도 없습니다. 내장 규칙집: {names}",
};

const NO_SARIF: Said = Said {
    en: "verdicts are shown as text, json or markdown; sarif is for findings",
    zh: "评审结果可显示为 text、json 或 markdown；sarif 仅用于检查结果",
    ko: "심사 결과는 text, json, markdown으로 볼 수 있습니다. sarif는 점검 결과에만 씁니다",
};
const NO_PROJECT: Said = Said {
    en: "there is no project `{name}`",
    zh: "没有项目 `{name}`",
    ko: "사업 `{name}`{name:이|가} 없습니다",
};

/// What a pack says of a register, and whether some project does not meet it.
pub(crate) fn review(
    arguments: &Arguments,
    name: &str,
    bytes: &[u8],
    as_of: Option<Date>,
) -> Result<(String, bool), String> {
    let language = arguments.language;
    if arguments.format == "sarif" {
        return Err(NO_SARIF.in_language(language).to_owned());
    }
    let pack = pack(arguments)?;
    let source = Source::new(bytes);
    let options = ReviewOptions { as_of, project: arguments.project.clone() };
    let review = facade::review(&source, &pack, &options);
    let review = review.map_err(|why| format!("{name}: {}", why.message(language)))?;
    if let Some(wanted) = arguments.project.as_ref().filter(|_| review.projects.is_empty()) {
        let args = [("name", wanted.as_str().into())];
        return Err(format!(
            "{name}: {}",
            render(NO_PROJECT.in_language(language), &args, language)
        ));
    }
    let review = if arguments.mask { review.masked() } else { review };
    let unmet = review.projects.iter().any(|p| p.verdict.answer == Answer::NotMet);
    let unmet = unmet || review.faults > 0;
    let view = View::new(language, name);
    let output = match arguments.format.as_str() {
        "json" => review.json(language) + "\n",
        "markdown" => review.markdown(&view),
        _ => review.text(&view),
    };
    Ok((output, unmet))
}

/// What became of the decisions before a meeting, and a proposal for its agenda.
pub(crate) fn follow_up(
    arguments: &Arguments,
    meeting: Option<&str>,
    name: &str,
    bytes: &[u8],
    as_of: Option<Date>,
) -> Result<String, String> {
    let language = arguments.language;
    let pack = if arguments.packs.is_empty() { None } else { Some(pack(arguments)?) };
    let meeting = meeting.map(str::to_owned);
    let options = FollowUpOptions { meeting, as_of, pack, language };
    let followed = facade::follow_up(&Source::new(bytes), &options);
    let followed = followed.map_err(|why| format!("{name}: {}", why.message(language)))?;
    let followed = if arguments.mask { followed.masked() } else { followed };
    Ok(match arguments.format.as_str() {
        "json" => followed.json(language) + "\n",
        "markdown" => followed.markdown(language),
        _ => followed.text(language),
    })
}

/// The last of the packs that were named, with the parameters that were given.
fn pack(arguments: &Arguments) -> Result<Pack, String> {
    let mut packs = Packs::default();
    let mut last = None;
    for name in &arguments.packs {
        let pack = match packs.get(name) {
            Some(pack) => pack,
            None => from_file(name, &packs, arguments)?,
        };
        packs.add(pack.clone());
        last = Some(pack);
    }
    let mut pack = last.ok_or_else(String::new)?;
    for (name, values) in &arguments.parameters {
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        let set = pack.with_parameter(name, &values);
        pack = set.map_err(|error| error.message(arguments.language))?;
    }
    Ok(pack)
}

fn from_file(name: &str, packs: &Packs, arguments: &Arguments) -> Result<Pack, String> {
    let language = arguments.language;
    let is_file = std::path::Path::new(name).exists();
    if !is_file {
        let names = Packs::built_in().map(str::to_owned).collect::<Vec<_>>();
        let args = [("name", name.into()), ("names", names.into())];
        return Err(render(NO_PACK.in_language(language), &args, language));
    }
    let bytes = read_file(name)?;
    let placed = |error: FileError| {
        let lines = error.message(language);
        lines.lines().map(|line| format!("{name}:{line}")).collect::<Vec<_>>().join("\n")
    };
    packs.read(&Source::new(&bytes)).map_err(placed)
}
