using System.Text;

namespace Concordance.Ingest;

/// <summary>Reads bytes that are none of the encoding as U+FFFD, and counts the places.</summary>
internal sealed class CountingFallback : DecoderFallback
{
    /// <summary>Places so far.</summary>
    public long Count { get; private set; }

    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Place(this);

    sealed class Place(CountingFallback fallback) : DecoderFallbackBuffer
    {
        bool _given = true;

        public override int Remaining => _given ? 0 : 1;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            fallback.Count++;
            _given = false;
            return true;
        }

        public override char GetNextChar()
        {
            if (_given) return '\0';
            _given = true;
            return '\ufffd';
        }

        public override bool MovePrevious() => false;
    }
}
