namespace Concordance.SideData;

/// <summary>An outlet that accounts and sites might pretend to be.</summary>
/// <param name="Name">Name as it writes it, or null.</param>
/// <param name="Username">Handle of its account, without the sign, or null.</param>
/// <param name="Domain">Domain of its site, or null.</param>
public sealed record Outlet(string? Name, string? Username, string? Domain);

/// <summary>An official account that others might pretend to be.</summary>
/// <param name="Username">Handle, without the sign.</param>
public sealed record OfficialAccount(string Username);

/// <summary>When a domain was registered, as a registry tells. A domain can have had an owner before.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="RegisteredOn">Day of the registration, UTC; null where it is not known.</param>
/// <param name="Registrar">The registrar, or null.</param>
public sealed record DomainRegistration(string Domain, DateOnly? RegisteredOn, string? Registrar);

/// <summary>An article of a site.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Domain">Domain of the site; that of the address where the table names none.</param>
/// <param name="Title">Title, or empty.</param>
/// <param name="Byline">Who is named as the author, or null. A pseudonym in a pseudonymous case.</param>
/// <param name="PublishedOn">Day on which the site says that it was published; null where it is not known. Sites can say what they like.</param>
/// <param name="Text">The text, without the title.</param>
public sealed record Article(string Url, string Domain, string Title, string? Byline, DateOnly? PublishedOn, string Text);

/// <summary>The file of a picture, or of one key frame of a video, of posts: a video has several pictures of one key.</summary>
/// <param name="Keys">The keys and addresses under which posts name it (see <see cref="Post.Media"/>); pseudonyms in a pseudonymous case.</param>
/// <param name="Name">The file as the table names it, from the case's folder, with forward slashes.</param>
/// <param name="Path">Full path of the file, which need not be there; never written to an output.</param>
public sealed record Picture(IReadOnlyList<string> Keys, string Name, string Path);
