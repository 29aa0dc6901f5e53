using System.Text;

namespace Concordance.Ingest;

/// <summary>Reads bytes that are none of the encoding as U+FFFD, and tells of each place.</summary>
internal sealed class CountingFallback(Action place) : DecoderFallback
{
    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Place(place);

    sealed class Place(Action place) : DecoderFallbackBuffer
    {
        bool _given = true;

        public override int Remaining => _given ? 0 : 1;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            place();
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
