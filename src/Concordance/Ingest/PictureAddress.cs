namespace Concordance.Ingest;

/// <summary>Whether a profile picture is the platform's own, by its address, on platforms that put it in a place of its own.</summary>
/// <remarks>
/// X and Twitter serve the picture of whoever set none from <c>default_profile_images</c>, others from <c>profile_images</c>. Mastodon gives <c>missing.png</c>, and keeps
/// what people set under <c>accounts/avatars</c>. Of every other address nothing is known: other platforms and servers have default pictures too.
/// </remarks>
static class PictureAddress
{
    /// <summary>Null where the address does not tell it.</summary>
    /// <param name="address">The address, as UTF-8.</param>
    public static bool? IsDefault(ReadOnlySpan<byte> address)
    {
        var start = address.IndexOf("://"u8);
        if (start < 0) return null;
        var rest = address[(start + 3)..];
        if (rest.IndexOfAny("?#"u8) is >= 0 and var end) rest = rest[..end];
        var slash = rest.IndexOf((byte)'/');
        if (slash < 0) return null;
        var host = rest[..slash];
        var path = rest[slash..];
        if (host.EndsWith(".twimg.com"u8)) return path.IndexOf("/default_profile_images/"u8) >= 0 ? true : path.StartsWith("/profile_images/"u8) ? false : null;
        return path.EndsWith("/avatars/original/missing.png"u8) ? true : path.IndexOf("/accounts/avatars/"u8) >= 0 ? false : null;
    }
}
