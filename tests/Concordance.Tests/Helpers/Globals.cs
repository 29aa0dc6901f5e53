global using Concordance.Tests.Helpers;
