namespace Concordance.Content;

/// <summary>How one name resembles another, the closest first.</summary>
public enum LookalikeKind
{
    /// <summary>It looks the same as it is written: both have one <see cref="Skeleton"/>, such as <c>lnfo</c> and <c>Info</c>.</summary>
    SameLook,

    /// <summary>It would look the same with some letters in the other case, or by letters that run together: <c>lnfo</c> and <c>info</c>, <c>rn</c> and <c>m</c>, <c>vv</c> and <c>w</c>, <c>cl</c> and <c>d</c>, 0 and o.</summary>
    SameLookInOtherCase,

    /// <summary>The same letters with other signs between them or other accents: <c>info-sillage</c> and <c>infosillage</c>.</summary>
    SameLetters,

    /// <summary>The same name under another address: a shown name that another account has, or a domain with another ending.</summary>
    SameName,

    /// <summary>The other's domain stands within a longer host, such as <c>outlet.example.other.example</c>.</summary>
    WithinHost,

    /// <summary>One letter is left out, added, exchanged for another, or two neighbours have changed places.</summary>
    OneEdit,

    /// <summary>Two letters are.</summary>
    TwoEdits,

    /// <summary>The other's name with something before or behind it.</summary>
    Extended,
}
