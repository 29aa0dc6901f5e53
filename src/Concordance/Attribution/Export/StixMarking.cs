using System.Text.Json.Nodes;

namespace Concordance.Attribution;

/// <summary>Markings of the Traffic Light Protocol 2.0 as OASIS publishes them for STIX 2.1: identifiers, times and extension are theirs (https://github.com/oasis-open/cti-stix-common-objects, <c>extension-definition-specifications/tlp-2.0</c>).</summary>
public static class StixMarking
{
    const string Extension = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";

    /// <summary>The identifier of a marking.</summary>
    public static string IdOf(Marking marking) => "marking-definition--" + marking switch
    {
        Marking.Clear => "94868c89-83c2-464b-929b-a1a8aa3c8487",
        Marking.Green => "bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
        Marking.Amber => "55d920b0-5e8b-4f79-9ee9-91f868d9b421",
        Marking.Red => "e828b379-4e03-4974-9ac4-e53a884c97c1",
        _ => throw new ArgumentOutOfRangeException(nameof(marking)),
    };

    internal static JsonObject Definition(Marking marking) => new()
    {
        ["type"] = "marking-definition", ["spec_version"] = "2.1", ["id"] = IdOf(marking), ["created"] = "2022-10-01T00:00:00.000Z", ["name"] = MarkingWords.Of(marking),
        ["extensions"] = new JsonObject { [Extension] = new JsonObject { ["extension_type"] = "property-extension", ["tlp_2_0"] = marking.ToString().ToLowerInvariant() } },
    };
}
