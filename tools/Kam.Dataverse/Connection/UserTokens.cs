using Microsoft.Identity.Client;

namespace Kam.Dataverse.Connection;

/// <summary>Tokens of a person, by the browser or by a code typed on another device.</summary>
sealed class UserTokens : ITokenSource
{
    readonly IPublicClientApplication _application;
    readonly string[] _scopes;
    readonly bool _byCode;
    readonly Action<string> _say;
    readonly SemaphoreSlim _oneSignInAtATime = new(1, 1);

    /// <param name="say">Shows the person what to do; nothing secret passes here.</param>
    public UserTokens(SignIn signIn, Uri organization, Action<string> say)
    {
        _scopes = [$"{organization.GetLeftPart(UriPartial.Authority)}/user_impersonation"];
        _byCode = signIn.Method == SignInMethod.DeviceCode;
        _say = say;
        _application = PublicClientApplicationBuilder.Create(signIn.Client)
            .WithAuthority(AzureCloudInstance.AzurePublic, signIn.Tenant)
            .WithRedirectUri("http://localhost")
            .Build();
    }

    public async ValueTask<string?> TokenAsync(CancellationToken cancel)
    {
        await _oneSignInAtATime.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return (await KnownAsync(cancel).ConfigureAwait(false) ?? await AskAsync(cancel).ConfigureAwait(false)).AccessToken;
        }
        finally
        {
            _oneSignInAtATime.Release();
        }
    }

    async Task<AuthenticationResult?> KnownAsync(CancellationToken cancel)
    {
        var account = (await _application.GetAccountsAsync().ConfigureAwait(false)).FirstOrDefault();
        if (account is null)
            return null;
        try
        {
            return await _application.AcquireTokenSilent(_scopes, account).ExecuteAsync(cancel).ConfigureAwait(false);
        }
        catch (MsalUiRequiredException)
        {
            return null;
        }
    }

    Task<AuthenticationResult> AskAsync(CancellationToken cancel) => _byCode
        ? _application.AcquireTokenWithDeviceCode(_scopes, Show).ExecuteAsync(cancel)
        : _application.AcquireTokenInteractive(_scopes).WithUseEmbeddedWebView(false).ExecuteAsync(cancel);

    Task Show(DeviceCodeResult code)
    {
        _say(code.Message);
        return Task.CompletedTask;
    }
}
