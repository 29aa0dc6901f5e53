using Concordance.Ingest;

namespace Concordance.Accounts;

/// <summary>Sets what an account's profile is, as last seen; one helper a thread.</summary>
sealed class ProfileFeatures
{
    readonly FeatureComputation _of;
    readonly AccountHistory? _history;
    readonly Field[] _profile;
    readonly FeatureColumn _description, _filled, _picture, _handles, _names, _digits, _switches, _followers, _following, _ratio;
    readonly byte _noPicture, _noHandles, _noNames, _noDigits, _noSwitches, _noFollowers, _noFollowing, _noRatio, _nobody;

    public ProfileFeatures(FeatureComputation of, AccountHistory? history)
    {
        (_of, _history) = (of, history);
        _profile = [.. new[] { Field.Name, Field.Description, Field.Location }.Where(of.Data.Fields.Contains)];
        (_description, _filled, _picture, _handles, _names) = (of.Column(FeatureList.HasDescription), of.Column(FeatureList.ProfileFilled), of.Column(FeatureList.DefaultPicture), of.Column(FeatureList.Handles), of.Column(FeatureList.Names));
        (_digits, _switches) = (of.Column(FeatureList.HandleDigits), of.Column(FeatureList.HandleSwitches));
        (_followers, _following, _ratio) = (of.Column(FeatureList.Followers), of.Column(FeatureList.Following), of.Column(FeatureList.FollowerRatio));
        lock (_description)
        {
            const string handle = "the source does not tell its handle";
            (_noHandles, _noDigits, _noSwitches) = (_handles.Reason(handle), _digits.Reason(handle), _switches.Reason(handle));
            _noPicture = _picture.Reason("the source does not tell whose its picture is");
            _noNames = _names.Reason("the source does not tell its name");
            _noFollowers = _followers.Reason("the source does not tell how many follow it");
            _noFollowing = _following.Reason("the source does not tell how many it follows");
            _noRatio = _ratio.Reason("the source does not tell both numbers");
            _nobody = _ratio.Reason("it follows nobody");
        }
    }

    public void Set(int number)
    {
        var account = _of.Account(number);
        _description.Set(number, !string.IsNullOrWhiteSpace(account.Description));
        if (_profile.Length > 0) _filled.Set(number, (double)_profile.Count(f => !string.IsNullOrWhiteSpace(Told(account, f))) / _profile.Length);
        Put(_picture, number, account.DefaultPicture == true ? 1 : 0, account.DefaultPicture is not null, _noPicture);
        var seen = _history?.Seen.GetValueOrDefault(account.Id) ?? default;
        Put(_handles, number, seen.Handles, seen.Handles > 0, _noHandles);
        Put(_names, number, seen.Names, seen.Names > 0, _noNames);
        var shape = account.HandleShape ?? (account.Handle is { } handle ? HandleShape.Of(handle) : null);
        Put(_digits, number, shape is null ? 0 : shape.Length - shape.AsSpan().TrimEnd('9').Length, shape is not null, _noDigits);
        Put(_switches, number, shape is null ? 0 : Switches(shape), shape is not null, _noSwitches);
        Put(_followers, number, account.Followers ?? 0, account.Followers is not null, _noFollowers);
        Put(_following, number, account.Following ?? 0, account.Following is not null, _noFollowing);
        if (account is not { Followers: { } followers, Following: { } following }) _ratio.Lack(number, _noRatio);
        else if (following <= 0) _ratio.Lack(number, _nobody);
        else _ratio.Set(number, (double)followers / following);
    }

    /// <summary>Places in the shape of a handle where a letter stands beside a digit.</summary>
    internal static int Switches(string shape)
    {
        var switches = 0;
        for (var i = 1; i < shape.Length; i++) if (char.IsAsciiLetter(shape[i - 1]) && shape[i] == '9' || shape[i - 1] == '9' && char.IsAsciiLetter(shape[i])) switches++;
        return switches;
    }

    static string? Told(Account account, Field field) => field switch
    {
        Field.Name => account.Name,
        Field.Description => account.Description,
        _ => account.Location,
    };

    static void Put(FeatureColumn column, int number, double value, bool isThere, byte reason)
    {
        if (isThere) column.Set(number, value);
        else column.Lack(number, reason);
    }
}
