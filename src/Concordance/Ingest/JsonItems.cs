using System.Text;

namespace Concordance.Ingest;

/// <summary>Takes JSON that is not one value a line apart: the items of a list, or values that go over many lines, one after the other.</summary>
/// <remarks>
/// Only one item is held at a time. Where an item ends is told by its brackets and quotes alone, so that one that is damaged
/// otherwise does not hide those behind it. Several lists in a row are read as one.
/// </remarks>
internal sealed class JsonItems(TextReader text)
{
    /// <summary>An item of more characters is none: its end is missing, and the rest of the file would be taken for it.</summary>
    const int MostCharacters = 1 << 28;

    readonly StringBuilder _item = new();
    bool _inList, _ended;

    /// <summary>The item as it stands in the source.</summary>
    public string Item { get; private set; } = "";

    /// <summary>The number of the item, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>What shows without parsing that the item is not whole; else null.</summary>
    public string? Problem { get; private set; }

    /// <summary>Goes to the next item. A list that is cut off gives one last item with a problem.</summary>
    public bool Read()
    {
        (Item, Problem) = ("", null);
        _item.Clear();
        while (!_ended && text.Read() is var next)
        {
            if (next < 0) return Cut("not valid JSON: the list is cut off", _inList);
            var c = (char)next;
            if (char.IsWhiteSpace(c) || c == ',' && _inList) continue;
            if (c is '[' && !_inList) _inList = true;
            else if (c is ']' && _inList) _inList = false;
            else return Take(c);
        }
        return false;
    }

    bool Take(char first)
    {
        var depth = 0;
        bool inText = false, escaped = false;
        var c = first;
        while (true)
        {
            _item.Append(c);
            if (_item.Length > MostCharacters) return Cut("not valid JSON: an item that does not end", true);
            if (escaped) escaped = false;
            else if (c == '\\') escaped = inText;
            else if (c == '"') inText = !inText;
            else if (!inText && c is '{' or '[') depth++;
            else if (!inText && c is '}' or ']') depth--;
            if (!inText && depth <= 0 && Ends(c)) break;
            if (text.Read() is not (>= 0 and var next)) return Cut("not valid JSON: cut off", true);
            c = (char)next;
        }
        (Item, Number) = (_item.ToString(), Number + 1);
        return true;
    }

    /// <summary>Whether a value outside all brackets ends here: by its own end, or because another character follows.</summary>
    bool Ends(char last) => last is '}' or ']' or '"' || text.Peek() is < 0 or ',' or ']' or '[' or '{' or '"' or ' ' or '\t' or '\r' or '\n';

    bool Cut(string problem, bool isCut)
    {
        _ended = true;
        if (!isCut) return false;
        (Item, Number, Problem) = (_item.ToString(), Number + 1, problem);
        return true;
    }
}
