"""Readers of public data sets: MVTec AD, VisA, CIFAR-10, ShanghaiTech Campus."""
