namespace Concordance.Ingest.Formats;

sealed class FourCatAny() : FourCat(SourceShape.Table, FourCatPlatform.Any);

sealed class FourCatAnyJson() : FourCat(SourceShape.Json, FourCatPlatform.Any);

sealed class FourCatX() : FourCat(SourceShape.Table, FourCatPlatform.X);

sealed class FourCatXJson() : FourCat(SourceShape.Json, FourCatPlatform.X);

sealed class FourCatTelegram() : FourCat(SourceShape.Table, FourCatPlatform.Telegram);

sealed class FourCatTelegramJson() : FourCat(SourceShape.Json, FourCatPlatform.Telegram);

sealed class FourCatBluesky() : FourCat(SourceShape.Table, FourCatPlatform.Bluesky);

sealed class FourCatBlueskyJson() : FourCat(SourceShape.Json, FourCatPlatform.Bluesky);

sealed class FourCatTikTok() : FourCat(SourceShape.Table, FourCatPlatform.TikTok);

sealed class FourCatTikTokJson() : FourCat(SourceShape.Json, FourCatPlatform.TikTok);

sealed class FourCatThreads() : FourCat(SourceShape.Table, FourCatPlatform.Threads);

sealed class FourCatThreadsJson() : FourCat(SourceShape.Json, FourCatPlatform.Threads);

sealed class FourCatFacebook() : FourCat(SourceShape.Table, FourCatPlatform.Facebook);

sealed class FourCatFacebookJson() : FourCat(SourceShape.Json, FourCatPlatform.Facebook);
