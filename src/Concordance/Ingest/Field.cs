namespace Concordance.Ingest;

/// <summary>What a column of a source can hold. Each is known by usual names; see <see cref="FieldNames"/>.</summary>
public enum Field
{
    /// <summary>Identifier of the post.</summary>
    Post,

    /// <summary>Identifier of the account that posted.</summary>
    Account,

    /// <summary>When it was posted.</summary>
    Time,

    /// <summary>The text.</summary>
    Text,

    /// <summary>Language as stated.</summary>
    Language,

    /// <summary>Client program as stated.</summary>
    Client,

    /// <summary>Id of the post passed on.</summary>
    RepostOf,

    /// <summary>Whether the post passes on another.</summary>
    IsRepost,

    /// <summary>Id of the post answered.</summary>
    ReplyTo,

    /// <summary>Id of the post quoted.</summary>
    QuoteOf,

    /// <summary>Hashtags; else they are taken from the text.</summary>
    Hashtags,

    /// <summary>Links; else they are taken from the text.</summary>
    Urls,

    /// <summary>Handle of the account.</summary>
    Handle,

    /// <summary>Shown name of the account.</summary>
    Name,

    /// <summary>When the account was created.</summary>
    Created,

    /// <summary>Place that the account declares.</summary>
    Location,

    /// <summary>The account's own description.</summary>
    Description,

    /// <summary>Number of followers.</summary>
    Followers,

    /// <summary>Number of accounts followed.</summary>
    Following,

    /// <summary>Whether the account has the picture that the platform gives: yes or no, or the address of the picture where that tells it.</summary>
    DefaultPicture,

    /// <summary>When the row was collected. Of an account's observations the newest counts; without this field, that of the newest post.</summary>
    Seen,

    /// <summary>Ids of all versions of an edited post, the oldest first. Versions collected apart are one post.</summary>
    Versions,

    /// <summary>Accounts mentioned, as handles or ids.</summary>
    Mentions,

    /// <summary>Pictures and videos, by their keys or addresses.</summary>
    Media,

    /// <summary>How often it was liked when the row was collected.</summary>
    Likes,

    /// <summary>How often it was passed on when the row was collected.</summary>
    Reposts,

    /// <summary>How often it was answered when the row was collected.</summary>
    Replies,

    /// <summary>How often it was quoted when the row was collected.</summary>
    Quotes,

    /// <summary>How often it was shown when the row was collected.</summary>
    Views,
}
