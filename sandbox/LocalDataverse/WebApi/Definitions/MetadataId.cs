using System.Security.Cryptography;
using System.Text;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>The same id for the same name, in every run.</summary>
static class MetadataId
{
    public static Guid Of(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
}
