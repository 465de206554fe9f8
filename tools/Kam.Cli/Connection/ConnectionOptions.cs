using System.CommandLine;
using Kam.Dataverse;
using Kam.Dataverse.Connection;

namespace Kam.Cli.Connection;

/// <summary>The options by which every verb that talks to Dataverse finds it: here and on a tenant alike.</summary>
sealed class ConnectionOptions
{
    readonly Option<string?> _url = new("--url")
    {
        Description = "The organisation, for example https://contoso.crm4.dynamics.com or http://127.0.0.1:5050. Default: the environment variable KAM_URL.",
    };

    readonly Option<SignInMethod?> _signIn = new("--sign-in")
    {
        Description = "How to sign in to a tenant; secrets come from KAM_CLIENT_SECRET or KAM_CERTIFICATE.",
    };

    public ConnectionOptions AddTo(Command command)
    {
        command.Options.Add(_url);
        command.Options.Add(_signIn);
        return this;
    }

    /// <exception cref="InvalidOperationException">No address, or one that must not be used.</exception>
    public DataverseClient Connect(ParseResult arguments)
    {
        var address = arguments.GetValue(_url) ?? Environment.GetEnvironmentVariable("KAM_URL");
        if (string.IsNullOrEmpty(address))
            throw new InvalidOperationException("Which organisation? Give --url or set KAM_URL.");
        if (!Uri.TryCreate(address, UriKind.Absolute, out var organization) || organization.Scheme is not ("http" or "https"))
            throw new InvalidOperationException($"'{address}' is no address of an organisation.");
        var tokens = Tokens.For(organization, arguments.GetValue(_signIn), Environment.GetEnvironmentVariable, Console.Error.WriteLine);
        return new DataverseClient(organization, tokens);
    }
}
