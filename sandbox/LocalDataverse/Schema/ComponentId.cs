using System.Security.Cryptography;
using System.Text;

namespace LocalDataverse.Schema;

/// <summary>Ids of component rows that a package does not number: the same name gives the same id at every import.</summary>
internal static class ComponentId
{
    public static Guid Of(string kind, string name)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}:{name}"), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
