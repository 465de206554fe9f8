namespace Kam.Dataverse.Connection;

/// <summary>Chooses the source of tokens for an organisation.</summary>
public static class Tokens
{
    /// <summary>No sign-in for the loopback address; a tenant is reached by HTTPS only, since the token would travel in clear.</summary>
    /// <exception cref="InvalidOperationException">The address is neither, or the sign-in lacks a variable.</exception>
    public static ITokenSource For(Uri organization, SignInMethod? method, Func<string, string?> variable, Action<string> say)
    {
        if (organization.IsLoopback)
            return new NoTokens();
        if (organization.Scheme != Uri.UriSchemeHttps)
            throw new InvalidOperationException($"{organization} is not on this machine, so its address must begin with https://.");
        var signIn = SignIn.FromEnvironment(method, variable);
        return signIn.Method is SignInMethod.Secret or SignInMethod.Certificate
            ? new ApplicationTokens(signIn, organization)
            : new UserTokens(signIn, organization, say);
    }
}
