//! The address of a source is not a web address.

use crate::finding::{About, Arg, Example, Fix, Group, Said, Severity};
use crate::model::Source;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "source-url-malformed",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Evidence,
        summary: Said {
            en: "the address of a source is not a web address",
            zh: "来源网址格式有误",
            ko: "출처 주소의 형식이 올바르지 않습니다",
        },
        message: Said {
            en: "`{url}` is not a web address of the form `https://host/…`{suggestion}",
            zh: "`{url}` 不是 `https://主机名/…` 形式的网址{suggestion}",
            ko: "`{url}`{url:은|는} `https://호스트/…` 형식의 웹 주소가 아닙니다{suggestion}",
        },
        why: Said {
            en: "the link does not open, and programs that read it drop it",
            zh: "链接无法打开，程序读取时也会丢弃",
            ko: "링크가 열리지 않고, 자료를 읽는 프로그램에서도 제외됩니다",
        },
        help: Said {
            en: "copy the address from the browser; put anything else, such as a page number or file name, into `note`",
            zh: "请从浏览器地址栏复制网址；页码、文件名等其他内容请写入 `note`",
            ko: "브라우저 주소창에서 주소를 복사하고, 쪽수나 파일 이름 등은 `note`에 적으십시오",
        },
        checks: "The `url` of every source: it begins with `http://` or `https://`, a host with a dot (or `localhost`) follows, and there are no spaces, control characters or angle brackets.",
        silent: "Characters of other scripts in the address; whether the page is there, for Comity opens none.",
        examples: &[
            Example {
                title: "without its beginning",
                change: r#"{"projects": {"0": {"sources": [{"url": "www.example.org/minutes"}]}}}"#,
                found: &["/projects/0/sources/0/url"],
            },
            Example {
                title: "with a space inside",
                change: r#"{"projects": {"0": {"sources": [{"url": "https://example.org/joint minutes.pdf"}]}}}"#,
                found: &["/projects/0/sources/0/url"],
            },
            Example {
                title: "with a space at the end",
                change: r#"{"projects": {"0": {"sources": [{"url": "https://example.org/ "}]}}}"#,
                found: &["/projects/0/sources/0/url"],
            },
            Example {
                title: "a file on somebody's computer",
                change: r#"{"projects": {"0": {"sources": [{"url": "C:/minutes.pdf"}]}}}"#,
                found: &["/projects/0/sources/0/url"],
            },
            Example {
                title: "a path in Korean",
                change: r#"{"projects": {"0": {"sources": [{"url": "http://example.kr:8080/회의록?id=3"}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Source(check),
};

fn check(source: &Source, _: &Context, out: &mut Sink) {
    let Some(url) = source.url.known() else { return };
    if is_address(url) {
        return;
    }
    let (meant, place) = (corrected(url), out.pointer(at!["url"]));
    let args = args! { url: url.as_str(), suggestion: Arg::Suggestion(meant.clone()) };
    let finding = out.find(at!["url"], args);
    if let Some(meant) = meant {
        finding.fix(Fix::replace(place, meant));
    }
}

fn is_address(url: &str) -> bool {
    let scheme = |name: &str| {
        let (start, rest) = url.split_at_checked(name.len())?;
        start.eq_ignore_ascii_case(name).then_some(rest)
    };
    let Some(rest) = scheme("https://").or_else(|| scheme("http://")) else { return false };
    let end = rest.bytes().position(|b| matches!(b, b'/' | b'?' | b'#')).unwrap_or(rest.len());
    let host = rest.get(..end).and_then(|authority| authority.rsplit('@').next());
    let strange = |c: char| c.is_control() || c.is_whitespace() || matches!(c, '<' | '>' | '"');
    host.is_some_and(is_host) && !url.contains(strange)
}

fn is_host(host: &str) -> bool {
    let name = host.split(':').next().unwrap_or_default();
    let dotted = name.contains('.') && name.split('.').all(|part| !part.is_empty());
    dotted || name == "localhost" || host.starts_with('[')
}

/// The address without spaces around it, with a beginning if it has none.
fn corrected(url: &str) -> Option<String> {
    let url = url.trim();
    let with_beginning = format!("https://{url}");
    let candidates = [url, with_beginning.as_str()];
    let meant = candidates.into_iter().find(|candidate| is_address(candidate))?;
    (url.starts_with("www.") || meant == url).then(|| meant.to_owned())
}
