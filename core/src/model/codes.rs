//! `codes!`: a closed list of codes with labels in three languages.

/// Declares a closed list of codes: `Active = "active" ["active", "进行中", "진행 중"]`, with a line of
/// documentation each.
macro_rules! codes {
    (
        $(#[doc = $doc:literal])+
        pub enum $name:ident { $(
            $(#[doc = $vdoc:literal])+
            $variant:ident = $code:literal [$en:literal, $zh:literal, $ko:literal],
        )+ }
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name { $( $(#[doc = $vdoc])+ $variant, )+ }

        impl $name {
            /// The codes and their labels.
            pub const LIST: $crate::model::CodeList = $crate::model::CodeList {
                name: stringify!($name),
                doc: &[$($doc),+],
                codes: &[$( ($code, [$en, $zh, $ko]) ),+],
            };

            /// The code as the register writes it.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $( Self::$variant => $code, )+ }
            }

            /// The code's label in a language a reader chose.
            #[must_use]
            pub const fn label(self, language: $crate::model::Language) -> &'static str {
                match (self, language) { $(
                    (Self::$variant, $crate::model::Language::En) => $en,
                    (Self::$variant, $crate::model::Language::Zh) => $zh,
                    (Self::$variant, $crate::model::Language::Ko) => $ko,
                )+ }
            }

            /// The value of a code, if it is one of the list.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $( $code => Some(Self::$variant), )+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                $crate::model::string::parse_str(d, stringify!($name), Self::from_code)
            }
        }

        impl $crate::model::Field for $name {
            const KIND: $crate::model::Kind = $crate::model::Kind::Code(const { &Self::LIST });
            type Owned = Self;
            fn value(&self) -> $crate::model::Value<'_> {
                $crate::model::Value::Code(const { &Self::LIST }, self.code())
            }
            fn into_owned(self) -> Self { self }
        }
    };
}
