using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Concordance.Ingest;

/// <summary>Takes JSON that is not one value a line apart: the items of a list, values over many lines, or the items of a list within one large object.</summary>
/// <remarks>
/// Only one item is held at a time beside the block. Where an item ends is told by its brackets and quotes alone, so that one that
/// is damaged otherwise does not hide those behind it. Several lists in a row are read as one.
/// </remarks>
/// <param name="stream">UTF-8.</param>
/// <param name="lists">Paths of the lists that hold the items, where the whole is an object; see <see cref="Formats.SourceFormat.ItemLists"/>.</param>
sealed class JsonItemBlocks(Stream stream, IReadOnlyCollection<string> lists)
{
    const int Levels = 8;

    readonly byte[] _input = new byte[1 << 16];
    readonly ArrayBufferWriter<byte> _item = new();
    readonly List<JsonSlice> _slices = [];
    readonly Stack<Level> _around = [];
    byte[] _block = ArrayPool<byte>.Shared.Rent(JsonBlock.Size);
    byte[]? _says;
    int _at, _filled, _blockFilled;
    long _number;
    bool _inList, _ended;

    /// <summary>All items.</summary>
    public IEnumerable<JsonBlock> All()
    {
        while (!_ended && Peek() is var next)
        {
            if (next < 0) End("not valid JSON: the list is cut off", isCut: _inList || _around.Count > 0);
            else if (!Between((byte)next)) Take();
            if (_blockFilled < JsonBlock.Size && !_ended) continue;
            if (_slices.Count > 0) yield return new(_block, [.. _slices]);
            _block = ArrayPool<byte>.Shared.Rent(JsonBlock.Size);
            _blockFilled = 0;
            _slices.Clear();
        }
    }

    /// <summary>Goes over what stands between items; false where one begins.</summary>
    bool Between(byte c)
    {
        if (c is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' || c == ',' && _inList) _at++;
        else if (c == '[' && !_inList) (_inList, _at) = (true, _at + 1);
        else if (c == ']' && _inList)
        {
            (_inList, _at) = (false, _at + 1);
            // Back in the object that holds the list: there may be more such lists.
            if (_around.Count > 0) Take();
        }
        else return false;
        return true;
    }

    /// <summary>Takes one value, or goes into it where it is an object that holds a list of items.</summary>
    void Take()
    {
        var depth = _around.Count;
        var resumed = depth > 0 && !_inList;
        // The levels that are walked by name: of the value itself, never of items in a list.
        var levels = _inList ? [] : _around;
        bool inText = false, escaped = false;
        var textStart = 0;
        if (!resumed) _item.Clear();
        depth = _inList ? 0 : depth;
        while (true)
        {
            if (Peek() is not (>= 0 and var next)) { End("not valid JSON: cut off", isCut: true); return; }
            var c = (byte)next;
            _at++;
            _item.GetSpan(1)[0] = c;
            _item.Advance(1);
            if (_item.WrittenCount > JsonBlock.MostValueBytes)
            {
                Add("not valid JSON: an item that does not end; what follows on its line is not read");
                if (!_inList) levels.Clear();
                SkipLine();
                return;
            }
            if (escaped) escaped = false;
            else if (c == '\\') escaped = inText;
            else if (c == '"')
            {
                inText = !inText;
                if (inText) textStart = _item.WrittenCount;
                else if (!_inList && levels.Count > 0 && levels.Count == depth && levels.Peek() is { } level && !level.IsList)
                    level.LastText = Encoding.UTF8.GetString(_item.WrittenSpan[textStart..^1]);
            }
            else if (inText) { }
            else if (c == ':' && !_inList && levels.Count == depth && levels.Count > 0) levels.Peek().Name = levels.Peek().LastText;
            else if (c is (byte)'{' or (byte)'[')
            {
                if (c == '[' && !_inList && levels.Count == depth && depth > 0 && lists.Contains(PathOf(levels)))
                {
                    // Mended as the items are: the name of a chat can hold what JSON does not know.
                    _says = Says(JsonEscapes.Mend(_item.WrittenMemory[levels.Peek().Start..]).Span);
                    // What was held of the object is not needed any more; it is no item.
                    Forget(levels);
                    _inList = true;
                    return;
                }
                depth++;
                if (!_inList && lists.Count > 0 && levels.Count == depth - 1 && depth <= Levels) levels.Push(new(_item.WrittenCount - 1, c == '['));
            }
            else if (c is (byte)'}' or (byte)']')
            {
                if (!_inList && levels.Count == depth && depth > 0) levels.Pop();
                depth--;
            }
            if (!inText && depth <= 0 && Ends(c)) break;
        }
        if (!_inList) levels.Clear();
        // An object whose lists were gone through is no item itself.
        if (resumed) return;
        Add(null);
    }

    static string PathOf(Stack<Level> levels) => string.Join('.', levels.Reverse().Where(l => !l.IsList).Select(l => l.Name));

    void Forget(Stack<Level> levels)
    {
        _item.Clear();
        foreach (var level in levels) level.Start = 0;
    }

    /// <summary>The plain values of the object that holds the list, as far as they stand before it.</summary>
    static byte[]? Says(ReadOnlySpan<byte> before)
    {
        var reader = new Utf8JsonReader(before, isFinalBlock: false, default);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            string? name = null;
            try
            {
                while (reader.Read())
                {
                    if (reader.CurrentDepth != 1) continue;
                    if (reader.TokenType == JsonTokenType.PropertyName) name = reader.GetString();
                    else if (name is not null && reader.TokenType == JsonTokenType.String) writer.WriteString(name, reader.GetString());
                    else if (name is not null && reader.TokenType == JsonTokenType.Number) { writer.WritePropertyName(name); writer.WriteRawValue(reader.ValueSpan); }
                }
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // Damaged: the items are read without it.
            }
            writer.WriteEndObject();
        }
        return stream.ToArray();
    }

    /// <summary>Whether a value outside all brackets ends here: by its own end, or because another character follows.</summary>
    bool Ends(byte last) => last is (byte)'}' or (byte)']' or (byte)'"'
        || Peek() is < 0 or ',' or ']' or '[' or '{' or '"' or ' ' or '\t' or '\r' or '\n';

    void End(string problem, bool isCut)
    {
        _ended = true;
        if (isCut) Add(problem);
    }

    /// <summary>Goes to the end of the line, behind which the next item may begin.</summary>
    void SkipLine()
    {
        while (Peek() is >= 0 and not ('\r' or '\n')) _at++;
    }

    void Add(string? problem)
    {
        var length = Math.Min(_item.WrittenCount, problem is null ? int.MaxValue : 1 << 16);
        if (_blockFilled + length > _block.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_blockFilled + length);
            _block.AsSpan(0, _blockFilled).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_block);
            _block = larger;
        }
        _item.WrittenSpan[..length].CopyTo(_block.AsSpan(_blockFilled));
        _slices.Add(new(_blockFilled, length, ++_number, problem, _around.Count > 0 ? _says : null));
        _blockFilled += length;
        _item.Clear();
    }

    int Peek()
    {
        if (_at < _filled) return _input[_at];
        (_at, _filled) = (0, stream.Read(_input));
        return _filled > 0 ? _input[0] : -1;
    }

    sealed class Level(int start, bool isList)
    {
        public int Start { get; set; } = start;

        public bool IsList => isList;

        public string? LastText { get; set; }

        public string? Name { get; set; }
    }
}
