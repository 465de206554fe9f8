using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;

namespace Kam.Dataverse.Connection;

/// <summary>Tokens of an application user: client secret or certificate.</summary>
sealed class ApplicationTokens : ITokenSource
{
    readonly IConfidentialClientApplication _application;
    readonly string[] _scopes;

    public ApplicationTokens(SignIn signIn, Uri organization)
    {
        _scopes = [$"{organization.GetLeftPart(UriPartial.Authority)}/.default"];
        var builder = ConfidentialClientApplicationBuilder.Create(signIn.Client)
            .WithAuthority(AzureCloudInstance.AzurePublic, signIn.Tenant);
        _application = (signIn.Method == SignInMethod.Secret
            ? builder.WithClientSecret(signIn.Secret)
            : builder.WithCertificate(Certificate(signIn))).Build();
    }

    public async ValueTask<string?> TokenAsync(CancellationToken cancel) =>
        (await _application.AcquireTokenForClient(_scopes).ExecuteAsync(cancel).ConfigureAwait(false)).AccessToken;

    static X509Certificate2 Certificate(SignIn signIn) =>
        X509CertificateLoader.LoadPkcs12FromFile(signIn.CertificateFile!, signIn.CertificatePassword);
}
