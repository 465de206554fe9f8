#if NETFRAMEWORK
namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for to compile 'init' and positional records; the framework of the plug-ins lacks it.</summary>
static class IsExternalInit;
#endif
