namespace Kam.Dataverse.Connection;

/// <summary>How to sign in to a tenant.</summary>
public enum SignInMethod
{
    Secret,
    Certificate,
    Interactive,
    DeviceCode,
}

/// <summary>
/// What a sign-in needs. Secrets come from the environment only: a command line is seen by other processes
/// and kept in a shell's history.
/// </summary>
public sealed record SignIn
{
    /// <summary>The public client that Microsoft registered for developers' tools; used where no own one is named.</summary>
    const string DeveloperClient = "51f81489-12ee-4a9e-aaae-a2591f45987d";

    public required SignInMethod Method { get; init; }

    public string Tenant { get; init; } = "organizations";

    public string Client { get; init; } = DeveloperClient;

    public string? Secret { get; init; }

    public string? CertificateFile { get; init; }

    public string? CertificatePassword { get; init; }

    /// <summary>
    /// Reads KAM_TENANT_ID, KAM_CLIENT_ID, KAM_CLIENT_SECRET, KAM_CERTIFICATE and KAM_CERTIFICATE_PASSWORD. Without
    /// <paramref name="method"/> it is a secret where one is given, else a certificate, else the browser.
    /// </summary>
    /// <exception cref="InvalidOperationException">A variable that the method needs is not set.</exception>
    public static SignIn FromEnvironment(SignInMethod? method, Func<string, string?> variable)
    {
        var (secret, certificate) = (variable("KAM_CLIENT_SECRET"), variable("KAM_CERTIFICATE"));
        var chosen = method ?? (secret is not null ? SignInMethod.Secret
            : certificate is not null ? SignInMethod.Certificate : SignInMethod.Interactive);
        if (chosen == SignInMethod.Secret)
            Need("KAM_TENANT_ID", "KAM_CLIENT_ID", "KAM_CLIENT_SECRET");
        if (chosen == SignInMethod.Certificate)
            Need("KAM_TENANT_ID", "KAM_CLIENT_ID", "KAM_CERTIFICATE");
        return new SignIn
        {
            Method = chosen,
            Tenant = variable("KAM_TENANT_ID") ?? "organizations",
            Client = variable("KAM_CLIENT_ID") ?? DeveloperClient,
            Secret = secret,
            CertificateFile = certificate,
            CertificatePassword = variable("KAM_CERTIFICATE_PASSWORD"),
        };

        void Need(params string[] names)
        {
            if (names.FirstOrDefault(name => string.IsNullOrEmpty(variable(name))) is { } missing)
                throw new InvalidOperationException($"Signing in by {chosen.ToString().ToLowerInvariant()} needs the environment variable {missing}.");
        }
    }
}
