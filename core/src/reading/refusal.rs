//! Why a file is not read at all.

use crate::finding::Said;
use crate::model::Language;

macro_rules! refusals {
    ($($(#[$doc:meta])+ $name:ident = $code:literal [$en:literal, $zh:literal, $ko:literal],)+) => {
        /// The text is not a register at all. What it seems to be instead is said in three languages.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum NotARegister { $( $(#[$doc])+ $name ),+ }

        impl NotARegister {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// A stable code, such as `empty`.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// What the file seems to be, and what to do.
            #[must_use]
            pub const fn said(self) -> Said {
                match self { $(Self::$name => Said { en: $en, zh: $zh, ko: $ko }),+ }
            }
        }
    };
}

refusals! {
    /// There is nothing in it.
    Empty = "empty" [
        "the file is empty",
        "文件为空",
        "파일이 비어 있습니다"
    ],
    /// It is text in the encoding of mainland China.
    Gb18030 = "gb18030" [
        "this text is not in UTF-8 but probably in GB18030 (GBK): convert it to UTF-8, with `iconv -f GB18030 -t UTF-8`, or by opening it in an editor and saving it as UTF-8",
        "此文件不是 UTF-8 编码，很可能是 GB18030（GBK）编码；请用 `iconv -f GB18030 -t UTF-8` 转换，或用编辑器打开后另存为 UTF-8",
        "이 파일은 UTF-8이 아니라 GB18030(GBK) 인코딩인 것으로 보입니다. `iconv -f GB18030 -t UTF-8`로 변환하거나 편집기에서 연 뒤 UTF-8로 다시 저장하십시오"
    ],
    /// It is text in the encoding of Korea.
    EucKr = "euc-kr" [
        "this text is not in UTF-8 but probably in EUC-KR (CP949): convert it to UTF-8, with `iconv -f CP949 -t UTF-8`, or by opening it in an editor and saving it as UTF-8",
        "此文件不是 UTF-8 编码，很可能是 EUC-KR（CP949）编码；请用 `iconv -f CP949 -t UTF-8` 转换，或用编辑器打开后另存为 UTF-8",
        "이 파일은 UTF-8이 아니라 EUC-KR(CP949) 인코딩인 것으로 보입니다. `iconv -f CP949 -t UTF-8`로 변환하거나 편집기에서 연 뒤 UTF-8로 다시 저장하십시오"
    ],
    /// It is text in one of these two encodings, and too short to tell in which.
    Gb18030OrEucKr = "gb18030-or-euc-kr" [
        "this text is not in UTF-8 but probably in GB18030 (GBK) or EUC-KR (CP949): open it in an editor under the one in which it reads well, and save it as UTF-8",
        "此文件不是 UTF-8 编码，很可能是 GB18030（GBK）或 EUC-KR（CP949）编码；请在编辑器中选择能正确显示的编码打开，再另存为 UTF-8",
        "이 파일은 UTF-8이 아니라 GB18030(GBK) 또는 EUC-KR(CP949) 인코딩인 것으로 보입니다. 편집기에서 글자가 바르게 보이는 인코딩으로 연 뒤 UTF-8로 다시 저장하십시오"
    ],
    /// It is text in UTF-32.
    Utf32 = "utf-32" [
        "this text is in UTF-32: save it as UTF-8",
        "此文件为 UTF-32 编码；请另存为 UTF-8",
        "이 파일은 UTF-32 인코딩입니다. UTF-8로 다시 저장하십시오"
    ],
    /// It is a ZIP archive, as workbooks and documents of office programs are.
    Zip = "zip" [
        "this is a workbook (XLSX), an office document or another ZIP archive, not a register: give the JSON file of the register",
        "这是工作簿（XLSX）、办公文档或其他 ZIP 压缩文件，不是登记册；请提供登记册的 JSON 文件",
        "이 파일은 등록부가 아니라 통합 문서(XLSX), 오피스 문서 또는 그 밖의 ZIP 압축 파일입니다. 등록부의 JSON 파일을 지정하십시오"
    ],
    /// It is a workbook or document of an old office program.
    OldOffice = "old-office" [
        "this is an old office document (XLS, DOC, HWP), not a register: give the JSON file of the register",
        "这是旧版办公文档（XLS、DOC、HWP），不是登记册；请提供登记册的 JSON 文件",
        "이 파일은 등록부가 아니라 구형 오피스 문서(XLS, DOC, HWP)입니다. 등록부의 JSON 파일을 지정하십시오"
    ],
    /// It is a PDF document.
    Pdf = "pdf" [
        "this is a PDF document, not a register: give the JSON file of the register",
        "这是 PDF 文档，不是登记册；请提供登记册的 JSON 文件",
        "이 파일은 등록부가 아니라 PDF 문서입니다. 등록부의 JSON 파일을 지정하십시오"
    ],
    /// It is compressed by gzip.
    Gzip = "gzip" [
        "this file is compressed (gzip): decompress it first",
        "此文件经 gzip 压缩；请先解压",
        "이 파일은 gzip으로 압축되어 있습니다. 먼저 압축을 푸십시오"
    ],
    /// It is a web page.
    Html = "html" [
        "this is a web page (HTML), not a register: instead of the data, the page about it may have been saved",
        "这是网页（HTML），不是登记册；保存的可能是介绍数据的网页，而不是数据本身",
        "이 파일은 등록부가 아니라 웹 페이지(HTML)입니다. 자료 대신 그 자료를 소개하는 페이지를 저장한 것이 아닌지 확인하십시오"
    ],
    /// It is XML.
    Xml = "xml" [
        "this is XML, not a register: a register is a JSON object",
        "这是 XML，不是登记册；登记册应为 JSON 对象",
        "이 파일은 등록부가 아니라 XML 문서입니다. 등록부는 JSON 객체여야 합니다"
    ],
    /// It is a table of separated values.
    Csv = "csv" [
        "this looks like a table (CSV), not like a register: a register is a JSON object",
        "这似乎是表格（CSV），不是登记册；登记册应为 JSON 对象",
        "이 파일은 등록부가 아니라 표(CSV)인 것으로 보입니다. 등록부는 JSON 객체여야 합니다"
    ],
    /// It is a JSON list with a register in it.
    WrappedInList = "wrapped-in-list" [
        "the register stands inside a list: take away the `[` before it and the `]` after it, and keep one register in each file",
        "登记册外层多了一个列表；请删去其前的 `[` 和其后的 `]`，每个文件只保存一份登记册",
        "등록부가 목록 안에 들어 있습니다. 앞의 `[`와 뒤의 `]`를 지우고, 한 파일에 등록부를 하나만 두십시오"
    ],
    /// It is a JSON list.
    JsonList = "json-list" [
        "this is a JSON list, not a register: a register is an object, in which a list of projects is the member `projects`",
        "这是 JSON 列表，不是登记册；登记册应为对象，项目列表应放在字段 `projects` 中",
        "이 파일은 등록부가 아니라 JSON 목록입니다. 등록부는 객체여야 하며, 사업 목록은 `projects` 항목에 두어야 합니다"
    ],
    /// It is a JSON string, number or word.
    JsonScalar = "json-scalar" [
        "this is a single JSON value, not a register: a register is an object, which begins with `{`",
        "这只是一个 JSON 值，不是登记册；登记册应为以 `{` 开头的对象",
        "이 파일은 등록부가 아니라 JSON 값 하나입니다. 등록부는 `{`로 시작하는 객체여야 합니다"
    ],
    /// It does not begin as a JSON object does.
    NotAnObject = "not-an-object" [
        "this is not a register: it does not begin with `{`",
        "这不是登记册；文件未以 `{` 开头",
        "이 파일은 등록부가 아닙니다. 파일이 `{`로 시작하지 않습니다"
    ],
    /// It is a JSON object, but has none of the members of a register.
    OtherJson = "other-json" [
        "this is a JSON object, but it has none of the members of a register, such as `comity`, `as_of` or `projects`",
        "这是 JSON 对象，但不含登记册的任何字段（如 `comity`、`as_of`、`projects`）",
        "이 파일은 JSON 객체이지만 `comity`, `as_of`, `projects` 등 등록부의 항목이 하나도 없습니다"
    ],
}

impl NotARegister {
    /// What the file seems to be and what to do, in the reader's language.
    #[must_use]
    pub const fn message(self, language: Language) -> &'static str {
        self.said().in_language(language)
    }
}

impl std::fmt::Display for NotARegister {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.message(Language::En))
    }
}

impl std::error::Error for NotARegister {}
